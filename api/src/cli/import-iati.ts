import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { Environment } from "../env.ts";
import { performImport } from "../imports/perform-import.ts";
import { type OpenedDatabase, openPrepared } from "./open.ts";
import { type PrintedOutcome, printOutcome } from "./print-outcome.ts";
import { today } from "./today.ts";
import { UsageError } from "./usage-error.ts";

interface Options {
  readonly files: readonly string[];
  readonly holder: string | null;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** `onze import iati FILE… [--holder REF] [--dry-run] [--json]`; 0 when every file was, or could be, taken in, else 2. */
export async function importIati(environment: Environment, args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const opened = await openPrepared(environment);
  try {
    let worst = 0;
    for (const path of options.files) {
      const outcome = await importOne(opened, path, options);
      printOutcome(path, outcome, options);
      if (outcome.refused) worst = 2;
    }
    return worst;
  } finally {
    await opened.close();
  }
}

function readOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { holder: { type: "string" }, "dry-run": { type: "boolean" }, json: { type: "boolean" } },
    });
    if (positionals.length === 0) throw new Error("no file is named");
    return {
      files: positionals,
      holder: values.holder ?? null,
      dryRun: values["dry-run"] ?? false,
      json: values.json ?? false,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}; use: onze import iati FILE… [--holder REF] [--dry-run] [--json]`);
  }
}

async function importOne(
  { url }: OpenedDatabase,
  path: string,
  { holder, dryRun }: Options,
): Promise<PrintedOutcome> {
  try {
    return await performImport({
      databaseUrl: url,
      path,
      fileName: basename(path),
      holder,
      dryRun,
      today: today(),
      run: { id: randomUUID(), isRecorded: false },
      onProgress: async () => undefined,
    });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    const refused = UNREADABLE[String(code)];
    if (refused === undefined) throw error;
    return { refused: { code: "NO_FILE", message: refused(path) } };
  }
}

/** What a person can do about a file that the system does not give. */
const UNREADABLE: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file “${path}”.`,
  EACCES: (path) => `The file “${path}” may not be read by this account.`,
  EISDIR: (path) => `“${path}” is a folder; name the file in it.`,
};
