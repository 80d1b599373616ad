import { rowsOf } from "./import-database.ts";
import { withClient } from "./with-client.ts";

/** An event as the database keeps it. */
export interface KeptChange {
  readonly id: string;
  readonly path: string;
  readonly accountId: string | null;
  readonly importRunId: string | null;
  readonly entity: string;
  readonly recordId: string;
  readonly part: string | null;
  readonly kind: string;
  readonly field: string | null;
  readonly old: unknown;
  readonly new: unknown;
  readonly organisations: readonly string[];
}

/** Does something and says what was kept of it, in the order in which it was. */
export async function keptOf(databaseUrl: string, work: () => Promise<unknown>): Promise<KeptChange[]> {
  const [last] = await rowsOf<{ position: string }>(
    databaseUrl,
    "select coalesce(max(position), 0) as position from change_event",
  );
  await work();
  return rowsOf<KeptChange>(
    databaseUrl,
    `select id::text, path, account_id as "accountId", import_run_id as "importRunId", entity, record_id as "recordId", part, kind, field,
      old, new, organisations::text[] from change_event where position > $1 order by position`,
    [last?.position],
  );
}

/** `entity KIND field` of each event, in a fixed order. */
export const told = (events: readonly KeptChange[]): string[] =>
  events.map(({ entity, kind, field }) => [entity, kind, field].filter(Boolean).join(" ")).toSorted();

/** Changes the history itself, past every trigger, as somebody with all rights over the database could. */
export const tamper = (databaseUrl: string, statement: string): Promise<void> =>
  withClient(databaseUrl, async (client) => {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    await client.query(statement);
    await client.query("commit");
  });

/** Begins the history anew, for a test that counts what is in it. */
export const forgetHistory = (databaseUrl: string): Promise<void> =>
  tamper(databaseUrl, "truncate change_event");
