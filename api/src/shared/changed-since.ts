import type { Ask } from "./database.ts";

/** Each change is a transaction, with a moment of its own; who waited for another comes after it, whoever began first. */
const LAST_CHANGES = `select distinct field from change_event where entity = $1 and record_id = $2 and field = any($4)
  and at in (select at from change_event where entity = $1 and record_id = $2 and field = any($4)
    group by at order by max(position) desc limit greatest($3, 0))`;

/** A record that has been changed since somebody read it. */
interface ChangedRecord {
  /** Name of its table. */
  readonly entity: string;
  readonly id: string;
  /** How many versions lie between. */
  readonly versions: number;
}

/** Those of `fields` that the last changes of a record touched, as many as versions lie between. */
export async function changedSince<Field extends string>(
  rows: Ask,
  { entity, id, versions }: ChangedRecord,
  fields: readonly Field[],
): Promise<Field[]> {
  const changed = await rows<{ field: string }>(LAST_CHANGES, [entity, id, versions, fields]);
  return fields.filter((field) => changed.some((change) => change.field === field));
}
