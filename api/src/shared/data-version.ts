import type { Database } from "./database.ts";

/** Readings on their way, and those that wait for them to be done. */
const underWay = new WeakMap<Database, Promise<unknown>>();
const waiting = new WeakMap<Database, Promise<string>>();

/**
 * A text that changes with every writing transaction that others can see, and with nothing else.
 *
 * It is PostgreSQL's own list of finished transactions, so no writer waits for another to raise a counter, and two
 * readings with the same text have read the same data. The installation's id tells databases apart. Everybody who asks
 * while a reading is on its way shares the next one: it starts after all of them have asked.
 */
export function readDataVersion(database: Database): Promise<string> {
  const shared = waiting.get(database);
  if (shared) return shared;
  const next = start(database, underWay.get(database));
  waiting.set(database, next);
  return next;
}

async function start(database: Database, previous: Promise<unknown> | undefined): Promise<string> {
  await previous?.catch(() => undefined);
  waiting.delete(database);
  const reading = read(database);
  underWay.set(database, reading);
  return reading;
}

async function read(database: Database): Promise<string> {
  const [record] = await database.rows<{ version: string }>(
    "select pg_current_snapshot()::text || ':' || id as version from installation",
  );
  if (!record) throw new Error("the installation has no id");
  return record.version;
}
