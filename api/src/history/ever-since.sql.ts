import type { ChangedEntity } from "@onze/schema";
import type { Viewer } from "../accounts/viewer.ts";
import type { Values } from "../shared/database.ts";

/*
 * What is gone is seen as it was last: its place is taken by the row that the history kept when it was removed. Of what
 * left no trace nobody sees anything but those who see what is confidential.
 */

/** SQL of all records of a table, and of those that are gone as they were when they were removed. @param unkept SQL of what the history keeps nothing of. */
export const everSince = (
  table: string,
  columns: readonly string[],
  unkept: Readonly<Record<string, string>> = {},
): string => `(
  select id, ${columns.join(", ")} from ${table}
  union all select gone.id, ${columns.map((column) => unkept[column] ?? `(gone.last).${column}`).join(", ")} from (
    select distinct on (r.record_id) r.record_id as id, jsonb_populate_record(null::${table}, r.old) as last from change_event r
    where r.entity = '${table}' and r.kind = 'REMOVED' order by r.record_id, r.position desc) gone
  where not exists (select from ${table} still where still.id = gone.id))`;

/** SQL of the ids of everybody whom any change of the record of a change concerned: what was made first names nobody who was added to it. */
export const everConcerned = (c: string): string =>
  `array(select unnest(e.organisations) from change_event e where e.entity = ${c}.entity and e.record_id = ${c}.record_id)`;

/** SQL that holds where the record of a change `c` is seen. */
export type SeenRecord = (c: string, values: Values, viewer: Viewer) => string;

/** How records are seen, by their tables. */
export type RecordSight = Readonly<Record<Lowercase<`${ChangedEntity}`>, SeenRecord>>;
