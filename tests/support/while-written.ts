import { vi } from "vitest";
import type { TestApp } from "./start-app.ts";
import { withClient } from "./with-client.ts";

const WAITS = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

/** Writes something as somebody else would, lets `ask` run into it, and commits once that waits. @returns what was answered. */
export const whileWritten = <Result>(
  { databaseUrl, sql }: Pick<TestApp, "databaseUrl" | "sql">,
  statement: string,
  ask: () => Promise<Result>,
): Promise<Result> =>
  withClient(databaseUrl, async (client) => {
    await client.query("begin");
    await client.query(statement);
    const asked = ask();
    await vi.waitUntil(async () => (await sql(WAITS)).length > 0, { timeout: 30_000, interval: 20 });
    await client.query("commit");
    return asked;
  });
