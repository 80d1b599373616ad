import type { Database } from "./database.ts";

/**
 * A text that changes with every writing transaction that others can see, and with nothing else.
 *
 * It is PostgreSQL's own list of finished transactions, so no writer waits for another to raise a counter, and two
 * readings with the same text have read the same data. The installation's id tells databases apart.
 */
export async function readDataVersion(database: Database): Promise<string> {
  const [record] = await database.rows<{ version: string }>(
    "select pg_current_snapshot()::text || ':' || id as version from installation",
  );
  if (!record) throw new Error("the installation has no id");
  return record.version;
}
