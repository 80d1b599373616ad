import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isAlive } from "./process-state.ts";

/**
 * Records in `folder` that this process uses the server: an empty file named for the process.
 * The last to leave stops the server, whoever started it.
 *
 * @returns the path of the record.
 */
export function recordSharer(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const record = join(folder, `${process.pid}-${randomBytes(4).toString("hex")}`);
  writeFileSync(record, "");
  return record;
}

/** Removes the record, and says whether it was the last one of a living process. */
export function removeSharer(folder: string, record: string): { last: boolean } {
  rmSync(record, { force: true });
  return { last: listSharers(folder).every((other) => !isAlive(pidOf(other))) };
}

/** Forgets everybody but `record`: a server that has just been started is used by nobody else yet. */
export function forgetOtherSharers(folder: string, record: string): void {
  for (const other of listSharers(folder)) {
    if (other !== record) rmSync(other, { force: true });
  }
}

function listSharers(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

function pidOf(record: string): number {
  return Number.parseInt(basename(record), 10);
}
