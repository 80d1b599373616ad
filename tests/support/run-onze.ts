import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../api/bin/onze.mjs", import.meta.url));

/** What a command wrote, and its exit code; `null` when it was killed. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One line of `import iati --json`. */
export interface Report {
  readonly file: string;
  readonly format: string;
  readonly version: string | null;
  readonly publishers: readonly { readonly ref: string | null; readonly name: string | null }[];
  readonly activities: Readonly<Record<string, number>>;
  readonly partners: Readonly<Record<string, number>>;
  readonly places: Readonly<Record<string, number>>;
  readonly problems: readonly {
    readonly line: number | null;
    readonly activity: string | null;
    readonly field: string | null;
    readonly value: string | null;
    readonly code: string;
    readonly message: string;
  }[];
}

/** With which the built command signs its cookies. */
export const COMMAND_SECRET = "a secret that tests sign cookies of the built server with";

/** A secret that tests know; and they ask more than people do. */
const SETTINGS = { ONZE_SECRET: COMMAND_SECRET, ONZE_REQUESTS_PER_MINUTE: "1000000" };

/** Starts the built command as a user does, on the database at `databaseUrl`. */
export function startOnze(
  databaseUrl: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) {
  if (!existsSync(join(program, "../../dist/cli/main.js"))) {
    throw new Error("The command line is not built; run npm run build.");
  }
  const nowhere = join(tmpdir(), "onze-no-data"); // with DATABASE_URL nothing is kept in a folder
  return spawn(process.execPath, [program, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...SETTINGS, DATABASE_URL: databaseUrl, ONZE_DATA: nowhere, ...environment },
  });
}

/** Runs the built command to its end. */
export async function runOnze(databaseUrl: string, ...args: readonly string[]): Promise<Ended> {
  const child = startOnze(databaseUrl, args);
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), endOf(child)]);
  return { code, stdout, stderr };
}

/** Imports one file by the command line and gives what it reports. @throws when the file was refused. */
export async function importByCommand(
  databaseUrl: string,
  path: string,
  ...options: readonly string[]
): Promise<Report> {
  const { code, stdout, stderr } = await runOnze(databaseUrl, "import", "iati", path, "--json", ...options);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Waits for the end of a process. @returns its exit code; `null` when it was killed. */
export async function endOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}
