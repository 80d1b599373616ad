import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { programPath } from "./binaries.ts";
import { DatabaseUnavailable, hasCode } from "./failure.ts";
import type { Place } from "./place.ts";
import { idsOf } from "./server-user.ts";

/** The one user of the embedded server. */
const role = "onze";

/**
 * Makes an empty cluster with a random password, unless there is one.
 *
 * It is made beside its place and renamed when done, so that an interrupted start never leaves half a cluster.
 *
 * @throws {Error} with PostgreSQL's own words when it cannot be made.
 */
export async function createCluster(place: Place): Promise<void> {
  if (existsSync(join(place.data, "PG_VERSION"))) return;
  const partial = `${place.data}.init`;
  rmSync(partial, { recursive: true, force: true });
  rmSync(place.data, { recursive: true, force: true });
  writePassword(place);
  const auth = ["-U", role, `--pwfile=${place.passwordFile}`, "--auth=scram-sha-256"];
  const initdb = programPath(place.native, "initdb");
  await runQuietly(initdb, ["-D", partial, ...auth, "--no-sync", ...localeOptions()], place);
  renameSync(partial, place.data);
}

/**
 * The address of a database on the server at `port`, with its password.
 *
 * @throws {DatabaseUnavailable} when the password of existing data was lost.
 */
export function makeUrl(place: Place, port: number, database: string): string {
  return `postgres://${role}:${readPassword(place)}@127.0.0.1:${port}/${database}`;
}

/** Creates the database unless it exists. Two must not try at once: the caller holds the start lock. */
export async function createDatabase(place: Place, port: number, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: makeUrl(place, port, "postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

/** Runs one of PostgreSQL's programs to its end, as the user of the place. @throws {Error} with what it wrote. */
export function runQuietly(
  program: string,
  options: readonly string[],
  { base, user }: Place,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { ...idsOf(user), cwd: base, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}

/**
 * Letters of every script and an order that is the same on every system. The system's own C.UTF-8 exists on Linux only;
 * elsewhere PostgreSQL brings its own.
 */
function localeOptions(): string[] {
  const encoding = "--encoding=UTF8";
  if (process.platform === "linux") return [encoding, "--locale=C.UTF-8"];
  return [encoding, "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
}

function writePassword({ passwordFile, user }: Place): void {
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${randomBytes(18).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  if (user) chownSync(passwordFile, user.uid, user.gid);
}

function readPassword({ passwordFile, data }: Place): string {
  try {
    return readFileSync(passwordFile, "utf8").trim();
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
    throw new DatabaseUnavailable(
      `The password of the database in ${data} is missing: put the file ${passwordFile} back.`,
    );
  }
}
