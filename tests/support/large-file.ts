import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, vi } from "vitest";
import { generateIatiFile } from "../bench/generate-iati-file.ts";
import { withClient } from "./with-client.ts";

/** Our own activities are short: there are ten times as many in a megabyte. */
const megabytes = process.env.ONZE_CORPUS ? 4 : 1;

/** A file that takes long enough to be interrupted; it goes with the test file. */
export async function largeFile(): Promise<{ path: string; activities: number }> {
  vi.setConfig({ testTimeout: 180_000 }); // whole imports, servers that start and stop, on a busy machine
  const folder = mkdtempSync(join(tmpdir(), "onze-large-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "large.xml");
  const { activities } = await generateIatiFile({ megabytes, path });
  return { path, activities };
}

/** What an import is doing, as its last statement shows: the rates are the last that it asks for before it reads. */
export const READING = "from currency_rate|^copy staged_";
export const WRITING = "insert into (activity|organisation|coverage_row)";

const IMPORTING = `select query from pg_stat_activity
  where datname = current_database() and application_name = 'onze import'`;

/** Waits until an import has come as far as a statement that fits. */
export function importReaches(databaseUrl: string, pattern: string): Promise<unknown> {
  const fits = new RegExp(pattern);
  return untilStatements(databaseUrl, (statements) => statements.some((statement) => fits.test(statement)));
}

/** Waits until PostgreSQL has noticed that nobody imports any more. */
export function importIsGone(databaseUrl: string): Promise<unknown> {
  return untilStatements(databaseUrl, (statements) => statements.length === 0);
}

function untilStatements(databaseUrl: string, isReached: (statements: readonly string[]) => boolean) {
  return withClient(databaseUrl, (client) =>
    vi.waitUntil(
      async () =>
        isReached((await client.query<{ query: string }>(IMPORTING)).rows.map(({ query }) => query)),
      { timeout: 30_000, interval: 2 },
    ),
  );
}
