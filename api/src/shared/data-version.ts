import type { Database } from "./database.ts";

/** The newest reading of each database, and when it was begun, in milliseconds of `performance.now`. */
const newest = new WeakMap<Database, { readonly begun: number; readonly version: Promise<string> }>();

/**
 * A text that changes with every writing transaction that others can see, and with nothing else.
 *
 * It is PostgreSQL's own list of finished transactions, so no writer waits for another to raise a counter, and two
 * readings with the same text have read the same data. The installation's id tells databases apart.
 */
export function readDataVersion(database: Database): Promise<string> {
  const version = read(database);
  newest.set(database, { begun: performance.now(), version });
  version.catch(() => newest.delete(database)); // whoever comes next tries anew
  return version;
}

/** The same, begun at most `age` milliseconds ago: a version that data read from now on has, or has already left behind. */
export function recentDataVersion(database: Database, age: number): Promise<string> {
  const known = newest.get(database);
  if (known && performance.now() - known.begun <= age) return known.version;
  return readDataVersion(database);
}

async function read(database: Database): Promise<string> {
  const [record] = await database.rows<{ version: string }>(
    "select pg_current_snapshot()::text || ':' || id as version from installation",
  );
  if (!record) throw new Error("the installation has no id");
  return record.version;
}
