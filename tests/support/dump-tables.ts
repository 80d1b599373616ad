import { withClient } from "./with-client.ts";

/** The rows of every table as text, sorted; two dumps are equal when the databases say the same. */
export type Dump = Readonly<Record<string, readonly string[]>>;

/** Tables that tell of imports, of history and of people, and not of activities. */
const BESIDE_THE_CONTENT = [
  ...["import_run", "import_change", "import_problem", "import_suggestion", "change_event", "person_key"],
  ...["account", "account_grant", "api_token", "confidential_reading", "invitation", "rate_limit"],
  ...["second_factor", "session", "sign_in_method", "verification"],
];

/** What is recorded of organisations and activities, with code lists, without what is told of imports and of people. */
export const dumpContent = (databaseUrl: string): Promise<Dump> => dump(databaseUrl, BESIDE_THE_CONTENT);

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
