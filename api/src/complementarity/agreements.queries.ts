import { type Database, Values } from "../shared/database.ts";
import { afterDay } from "../shared/day.sql.ts";
import type { Sight } from "../shared/sight.ts";
import { seesAgreed } from "../shared/visibility-between.ts";
import type { ValidAgreement } from "./agreed-cells.ts";

/** One with its id. */
export interface RecordedAgreement extends ValidAgreement {
  readonly id: string;
}

/** Which agreements are looked for; of today where the day is null. */
interface Asked {
  readonly day: string | null;
  readonly today: string;
  readonly sight: Sight;
}

/**
 * Role agreements that the sight sees and that were recorded, and valid, on a day: none that is expired. One of an earlier
 * day is judged by what is hidden now.
 */
export function validAgreements(
  database: Database,
  { day, today, sight }: Asked,
): Promise<RecordedAgreement[]> {
  const values = new Values(sight);
  values.bind(day ?? today);
  const seen = seesAgreed({ parties: "a.parties", theme: "a.theme", place: "a.place" }, values);
  return database.rows<RecordedAgreement>(
    `select id, theme, place, parties::text[] as parties from (${day === null ? RECORDED_NOW : RECORDED_THEN}) a
      where theme is not null and valid_from <= $1 and review_by > $1 and ${seen}`,
    values.list,
  );
}

const RECORDED_NOW = `select a.id, a.theme_code as theme, coalesce(a.country_code, a.region_code) as place, a.valid_from, a.review_by,
  array(select organisation_id from role_agreement_parties where role_agreement_id = a.id) as parties from role_agreement a`;

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
      select p.organisation_id from role_agreement_parties p where p.role_agreement_id = t.id
        and not exists (select from later l where l.id = t.id and l.field = 'parties' and l.part = p.organisation_id::text)
      union select l.part::uuid from later l where l.id = t.id and l.field = 'parties' and jsonb_typeof(l.old) = 'string'
    ) as parties from told t`;
