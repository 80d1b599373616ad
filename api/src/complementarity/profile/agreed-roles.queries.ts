import { coverageWhere, placeOf, themeOf } from "../../activities/coverage-filter.sql.ts";
import { coverageOf } from "../../activities/coverage-source.sql.ts";
import { type Database, Values } from "../../shared/database.ts";
import { afterDay } from "../../shared/day.sql.ts";
import { seesAgreement } from "../../shared/visibility-between.ts";
import type { RecordedAgreement } from "../agreements.queries.ts";
import type { ProfileQuestion } from "./effort.queries.ts";
import type { EffortRow } from "./effort-rows.ts";

/**
 * The roles that parties of agreements hold where they work in the selection: one for each organisation, side and role,
 * however many agreements give it. Of agreements that the viewer does not see, or that were removed since, none are told;
 * that nothing is agreed takes as many statements.
 *
 * @see README.md of complementarity, "Roles".
 */
export function loadRoles(
  database: Database,
  { filter, day, sight }: ProfileQuestion,
  agreements: readonly RecordedAgreement[],
): Promise<EffortRow[]> {
  const values = new Values(sight);
  const given = values.bind(JSON.stringify(agreements));
  const roles = day === null ? "to_jsonb(p.roles)" : rolesThen(values.bind(day));
  return database.rows<EffortRow>(
    `with agreed as materialized (
      select g.theme, g.place, party.id as holder, ${roles} as roles
      from jsonb_to_recordset(${given}::jsonb) as g(id uuid, theme text, place text, parties uuid[])
      join role_agreement a on a.id = g.id and ${seesAgreement("a", values)}
      cross join unnest(g.parties) party(id)
      left join role_agreement_parties p on p.role_agreement_id = g.id and p.organisation_id = party.id
    )
    select distinct r.holder_id::text as holder, r.side, held.role as key, 1 as amount
    from agreed join ${coverageOf(day, values)} on r.holder_id = agreed.holder and ${themeOf("r", filter)} = agreed.theme and ${placeOf("r")} = agreed.place
    cross join jsonb_array_elements_text(agreed.roles) held(role)
    where ${coverageWhere(filter, values, "r")} and r.side <> 'OTHER' order by 1, 2, 3`,
    values.list,
  );
}

/** What a party had taken upon itself by the end of a day: as it was last changed before, else as the first change after found it. */
function rolesThen(day: string): string {
  const ofParty =
    "e.entity = 'role_agreement' and e.record_id = g.id and e.field = 'roles' and e.part = party.id::text";
  const isAfter = afterDay("e.at", day);
  return `coalesce(
        (select e.new from change_event e where ${ofParty} and not ${isAfter} order by e.position desc limit 1),
        (select e.old from change_event e where ${ofParty} and ${isAfter} order by e.position limit 1), to_jsonb(p.roles))`;
}
