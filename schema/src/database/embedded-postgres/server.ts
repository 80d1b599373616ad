import { type ChildProcess, spawn } from "node:child_process";
import { chownSync, closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { programPath } from "./binaries.ts";
import { makeUrl, runQuietly } from "./cluster.ts";
import { DatabaseUnavailable } from "./failure.ts";
import type { Place } from "./place.ts";
import { isAlive, mayBePostgres } from "./process-state.ts";
import { idsOf } from "./server-user.ts";

const patienceMs = 120_000;
const passing =
  /could not bind|could not create any TCP|pre-existing shared memory|lock file .* already exists/;

/**
 * The port of the server that already serves this place, or null when there is none.
 *
 * One that is still starting, recovering or stopping is waited for.
 *
 * @throws {DatabaseUnavailable} when it lives but has not answered for two minutes.
 */
export async function findRunning(place: Place): Promise<number | null> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const written = readServerFile(place);
    if (!written) return null;
    if (written.port && (await answers(place, written.port))) return written.port;
    if (!isAlive(written.pid)) return null;
    if (!mayBePostgres(written.pid)) {
      rmSync(join(place.data, "postmaster.pid"), { force: true });
      return null;
    }
    await sleep(100);
  }
  throw new DatabaseUnavailable(
    `The PostgreSQL that serves ${place.data} does not answer: see ${place.logFile}.`,
  );
}

/**
 * Starts the server on a free port of 127.0.0.1 and waits until it answers.
 *
 * It lives in a session of its own, so that a Ctrl-C in the terminal does not reach it, and it writes to a file, never
 * to a pipe that ends with us. What passes by itself (a port taken in between, the last traces of a killed server) is
 * tried again.
 *
 * @throws {Error} with the server's log when it ends while starting.
 */
export async function startServer(place: Place, flags: readonly string[]): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort();
    const child = await spawnServer(place, port, flags);
    if (await comesUp(place, port, child)) return port;
    const log = readFileSync(place.logFile, "utf8");
    if (attempt === 10 || !passing.test(log)) throw new Error(log);
    await sleep(300);
  }
}

/** Stops the server: in order if that takes at most three seconds, else at once (it then recovers when it starts). */
export async function stopServer(place: Place): Promise<void> {
  const pid = readServerFile(place)?.pid;
  if (!pid) return;
  const pgCtl = programPath(place.native, "pg_ctl");
  const stop = (mode: string) => runQuietly(pgCtl, ["stop", "-D", place.data, "-m", mode, "-t", "3"], place);
  await stop("fast").catch(() => stop("immediate").catch(() => undefined));
  for (let waited = 0; waited < 50 && isAlive(pid); waited++) await sleep(20);
}

/** Tells the server to stop, without waiting: for a process that is ending and cannot wait. */
export function interruptServer(place: Place): void {
  const pid = readServerFile(place)?.pid;
  if (pid && isAlive(pid) && mayBePostgres(pid)) process.kill(pid, "SIGINT");
}

/** What a running server writes in its data: its process id, and its port on the fourth line (NaN until it is known). */
function readServerFile(place: Place): { pid: number; port: number } | null {
  try {
    const lines = readFileSync(join(place.data, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3] ?? Number.NaN) } : null;
  } catch {
    return null;
  }
}

async function answers(place: Place, port: number): Promise<boolean> {
  const connectionString = makeUrl(place, port, "postgres");
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 1_500 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function spawnServer(place: Place, port: number, flags: readonly string[]): Promise<ChildProcess> {
  const log = openSync(place.logFile, "w");
  if (place.user) chownSync(place.logFile, place.user.uid, place.user.gid);
  const address = ["-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="];
  const child = spawn(programPath(place.native, "postgres"), ["-D", place.data, ...address, ...flags], {
    ...idsOf(place.user),
    cwd: place.base,
    stdio: ["ignore", log, log],
    detached: true,
    windowsHide: true,
  });
  closeSync(log);
  child.unref();
  return new Promise((resolve, reject) => {
    child.once("spawn", () => resolve(child));
    child.once("error", reject);
  });
}

/** False when the server ended instead of coming up. */
async function comesUp(place: Place, port: number, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (child.exitCode === null && child.signalCode === null) {
    if (await answers(place, port)) return true;
    if (Date.now() > deadline) {
      throw new DatabaseUnavailable(`PostgreSQL did not come up within two minutes: see ${place.logFile}.`);
    }
    await sleep(20);
  }
  return false;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
