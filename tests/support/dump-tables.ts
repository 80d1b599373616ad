import { withClient } from "./with-client.ts";

/** The rows of every table as text, sorted; two dumps are equal when the databases say the same. */
export type Dump = Readonly<Record<string, readonly string[]>>;

/** Tables that tell of imports and of history, and not of activities. */
const HOW_IT_CAME = ["import_run", "import_change", "import_problem", "change_event", "person_key"];

/** Tables that tell of those who sign in. */
const OF_PEOPLE = ["account", "account_grant", "session"];

/** What is recorded of organisations and activities, with code lists, without who works with it and how it came. */
export const dumpContent = (databaseUrl: string): Promise<Dump> =>
  dump(databaseUrl, [...HOW_IT_CAME, ...OF_PEOPLE]);

/** Every table of ours. */
export const dumpEverything = (databaseUrl: string): Promise<Dump> => dump(databaseUrl, []);

function dump(databaseUrl: string, without: readonly string[]): Promise<Dump> {
  return withClient(databaseUrl, async (client) => {
    const tables = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1) order by 1",
      [without],
    );
    const dumped: Record<string, readonly string[]> = {};
    for (const { name } of tables.rows) {
      const rows = await client.query<{ row: string }>(`select t::text as row from "${name}" t order by 1`);
      dumped[name] = rows.rows.map(({ row }) => row);
    }
    return dumped;
  });
}
