import { strictness, visibilityOf } from "../activities/strictness.sql.ts";
import type { VisibilitySubject } from "./visibility.policy.ts";

/** SQL that keeps the remarks to which nobody has answered, and which still stand. */
export const isOpenRemark = (row: string): string =>
  `${row}.answered_at is null and ${row}.taken_back_at is null`;

/** SQL of the objection of its partner to the partnership `$1`; no row where there is none. */
const OBJECTION = `select m.id from record_remark m join partnership p on p.holder_id = m.holder_id and p.partner_id = m.partner_id
  where p.id = $1 and m.kind = 'OBJECTION' and ${isOpenRemark("m")}`;

/**
 * SQL that puts the class of a record in force: the strictest of what was recorded and of every setting. What was recorded
 * is kept while there are settings, so that it comes back when the last is taken back. `$1` is the record's id.
 */
export const PUT_IN_FORCE: Readonly<Record<VisibilitySubject["kind"], string>> = {
  organisation: inForce(
    "organisation",
    // who hides the name hides the record; a field matters where it is stricter than that
    `, field_visibility = coalesce((select jsonb_object_agg(s.field, ${visibilityOf("s.strictness")}) from set_at s
        where s.field is not null and s.strictness > (case when s.field = 'NAME' then c.without_name else c.strictness end)), '{}')`,
  ),
  activity: inForce("activity"),
  // while its partner objects it is for those who see restricted records, whatever was set
  partnership: inForce(
    "partnership",
    `, is_disputed = exists (${OBJECTION})`,
    ` union all select null, 'RESTRICTED' from (${OBJECTION}) objection`,
  ),
};

function inForce(table: VisibilitySubject["kind"], fields = "", more = ""): string {
  return `with set_at as (
      select field, max(${strictness("visibility")}) as strictness from (
        select field, visibility from visibility_setting where ${table}_id = $1${more}) setting group by field
    ), class as (
      select r.id, coalesce(r.recorded_visibility, r.visibility) as recorded,
        greatest(${strictness("coalesce(r.recorded_visibility, r.visibility)")}, (select strictness from set_at where field is null)) as without_name,
        (select strictness from set_at where field = 'NAME') as of_name
      from ${table} r where r.id = $1
    ), chosen as (select id, recorded, without_name, greatest(without_name, of_name) as strictness from class)
    update ${table} r set visibility = ${visibilityOf("c.strictness")},
      recorded_visibility = case when exists (select from set_at) then c.recorded end${fields}
    from chosen c where r.id = c.id`;
}
