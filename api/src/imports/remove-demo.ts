import { settleEverything } from "../activities/settle-activities.ts";
import type { Ask } from "../shared/database.ts";

const DEMONSTRATION = "select id from source where demonstration";

/**
 * Removes every record whose source demonstrates. An organisation that a real source names as well stays, and what is
 * recorded of it is from then on that source's.
 */
const STATEMENTS = [
  `delete from role_agreement where source_id in (${DEMONSTRATION})`,
  `delete from activity where source_id in (${DEMONSTRATION})`,
  `delete from partnership where source_id in (${DEMONSTRATION})`,
  ...["affiliation", "membership", "organisation_suggestion"].map(
    (table) => `delete from ${table} where source_id in (${DEMONSTRATION})`,
  ),
  `update organisation o set source_id = r.source_id, source_line = r.source_line
    from (select distinct on (x.id) x.id, x.source_id, x.source_line from (
      select p.partner_id as id, a.source_id, p.source_line from activity_partner p join activity a on a.id = p.activity_id
      union all select a.holder_id, a.source_id, a.source_line from activity a
      union all select organisation_id, source_id, source_line from organisation_role where source_id not in (${DEMONSTRATION})
    ) x order by x.id, x.source_line) r
    where r.id = o.id and o.source_id in (${DEMONSTRATION})`,
  `delete from organisation where source_id in (${DEMONSTRATION})`,
  ...["organisation_identifier", "organisation_alias", "organisation_role"].map(
    (table) => `update ${table} f set source_id = o.source_id, source_line = o.source_line
      from organisation o where o.id = f.organisation_id and f.source_id in (${DEMONSTRATION})`,
  ),
  "delete from source where demonstration",
];

/** Takes the demonstration out of the database, in the caller's transaction. */
export async function removeDemo(ask: Ask): Promise<void> {
  for (const statement of STATEMENTS) await ask(statement);
  await settleEverything(ask);
}
