import type { Database } from "../shared/database.ts";
import { afterDay } from "../shared/day.sql.ts";
import type { ValidAgreement } from "./agreed-cells.ts";

/** One with its id. */
export interface RecordedAgreement extends ValidAgreement {
  readonly id: string;
}

/** Role agreements that were recorded, and valid, on a day: none that is expired. @param day null for today. */
export function validAgreements(
  database: Database,
  { day, today }: { readonly day: string | null; readonly today: string },
): Promise<RecordedAgreement[]> {
  return database.rows<RecordedAgreement>(
    `select id, theme, place, parties from (${day === null ? RECORDED_NOW : RECORDED_THEN}) a where theme is not null and valid_from <= $1 and review_by > $1`,
    [day ?? today],
  );
}

const RECORDED_NOW = `select a.id, a.theme_code as theme, coalesce(a.country_code, a.region_code) as place, a.valid_from, a.review_by,
  array(select organisation_id::text from role_agreement_parties where role_agreement_id = a.id) as parties from role_agreement a`;

/**
 * Agreements of the day `$1`, read back from their history: of everything that changed after it, the first change says what
 * stood until then. What was made after it is left out, what was removed after it stands again.
 */
const RECORDED_THEN = `with known as (
    select id from role_agreement
    union select record_id from change_event where entity = 'role_agreement' and kind = 'REMOVED'
  ), later as (
    select distinct on (e.record_id, e.field, e.part) e.record_id as id, e.kind, e.field, e.part, e.old
    from known k join change_event e on e.record_id = k.id and e.entity = 'role_agreement' where ${afterDay("e.at", "$1")}
    order by e.record_id, e.field, e.part, e.position
  ), stood as (
    select r.id, to_jsonb(r) as doc from role_agreement r
    where not exists (select from later l where l.id = r.id and l.kind = 'CREATED')
    union all select id, old from later where kind = 'REMOVED'
  ), told as (
    select s.id, s.doc || coalesce((select jsonb_object_agg(l.field, l.old) from later l where l.id = s.id and l.field not in ('parties', 'roles')), '{}') as doc
    from stood s
  )
  select t.id, doc->>'theme_code' as theme, coalesce(doc->>'country_code', doc->>'region_code') as place,
    (doc->>'valid_from')::date as valid_from, (doc->>'review_by')::date as review_by, array(
      select p.organisation_id::text from role_agreement_parties p where p.role_agreement_id = t.id
        and not exists (select from later l where l.id = t.id and l.field = 'parties' and l.part = p.organisation_id::text)
      union select l.part from later l where l.id = t.id and l.field = 'parties' and jsonb_typeof(l.old) = 'string'
    ) as parties from told t`;
