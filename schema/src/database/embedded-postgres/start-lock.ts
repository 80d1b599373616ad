import { readFileSync, rmSync, statSync, utimes, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseUnavailable, hasCode } from "./failure.ts";
import { isAlive } from "./process-state.ts";

const beatMs = 1_000;
const silentMs = 20_000;
const patienceMs = 120_000;

/**
 * Runs `act` while no other process runs anything under the same lock file, then removes the file.
 *
 * The file holds the holder's process id, and its time is renewed each second. A lock is taken over when its process is
 * dead, or silent for 20 seconds (its id may by then belong to somebody else).
 *
 * @throws {DatabaseUnavailable} when a living holder does not let go within two minutes.
 */
export async function withLock<T>(file: string, act: () => Promise<T>): Promise<T> {
  await acquire(file);
  const beat = setInterval(() => renew(file), beatMs).unref();
  try {
    return await act();
  } finally {
    clearInterval(beat);
    rmSync(file, { force: true });
  }
}

/** Fails silently: whoever lost the lock while it slept cannot be helped by a crash. */
function renew(file: string): void {
  const now = new Date();
  utimes(file, now, now, () => undefined);
}

async function acquire(file: string): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!create(file)) {
    if (Date.now() > deadline) {
      throw new DatabaseUnavailable(
        `Another process has been starting the database for two minutes: see ${file}.`,
      );
    }
    if (isStale(file)) takeOver(file);
    else await sleep(50);
  }
}

function create(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    rmSync(file, { force: true }); // a full disk lets it be made, not written
    throw error;
  }
}

/** An empty file is a lock being written: only its age tells whether its writer died in between. */
function isStale(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, "utf8"));
    const silent = Date.now() - statSync(file).mtimeMs > silentMs;
    return silent || (holder > 0 && !isAlive(holder));
  } catch (error) {
    if (hasCode(error, "ENOENT")) return false;
    throw error;
  }
}

/** Removing is a right of one at a time: otherwise the slower of two would remove the faster one's new lock. */
function takeOver(file: string): void {
  const right = `${file}.takeover`;
  if (!create(right)) {
    if (isStale(right)) rmSync(right, { force: true });
    return;
  }
  if (isStale(file)) rmSync(file, { force: true });
  rmSync(right, { force: true });
}
