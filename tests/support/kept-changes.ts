import { rowsOf } from "./import-database.ts";

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
  const [last] = await rowsOf<{ id: string }>(
    databaseUrl,
    "select coalesce(max(id), 0) as id from change_event",
  );
  await work();
  return rowsOf<KeptChange>(
    databaseUrl,
    `select id::text, path, account_id as "accountId", import_run_id as "importRunId", entity, record_id as "recordId", part, kind, field,
      old, new, organisations::text[] from change_event where id > $1 order by id`,
    [last?.id],
  );
}

/** `entity KIND field` of each event, in a fixed order. */
export const told = (events: readonly KeptChange[]): string[] =>
  events.map(({ entity, kind, field }) => [entity, kind, field].filter(Boolean).join(" ")).toSorted();
