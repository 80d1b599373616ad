import { isPartnerOn } from "../../decisions/participation/partner.sql.ts";
import type { Values } from "../../shared/database.ts";
import type { Column } from "../../shared/read-model.ts";
import { hasPartIn, mergedWith, seesDemand, seesNamedThere } from "../../shared/visibility-impact.ts";

/** SQL of the ids of those who wrote a change down. */
export const writersOf = (t: string): string =>
  `array(select ${t}.harvested_by_id union select author.organisation_id from outcome_author author where author.outcome_id = ${t}.id)`;

/** SQL of the JSON of what `KeptOutcome` holds of a change. */
export const keepersOf: Column = (t) =>
  `json_build_object('visibility', ${t}.visibility, 'keepers', ${writersOf(t)})`;

/** SQL of the ids of the partners of whom the reader may know that they have a part in a change, or in one that was merged into it. @param day SQL of a date. */
const partnersIn = (t: string, day: string, values: Values): string =>
  `array(select partner.id from organisation partner where partner.id in (select one.harvested_by_id from outcome one where one.id in ${mergedWith(`${t}.id`)}
    union select author.organisation_id from outcome_author author where author.outcome_id in ${mergedWith(`${t}.id`)}
    union select given.organisation_id from contribution given where given.outcome_id in ${mergedWith(`${t}.id`)})
  and ${seesNamedThere("partner", values)} and ${hasPartIn("partner.id", t, values)} and ${isPartnerOn("partner.id", day)})`;

/** SQL of the JSON of what `OutcomeParts` holds of a change. */
export const partsOf: Column = (t, query) =>
  `json_build_object('keepers', ${writersOf(t)}, 'partners', ${partnersIn(t, `${query.bind(query.reading.dayInBrussels)}::date`, query.values)})`;

/** SQL of the JSON of what `Statement` holds of a change. */
export const statementOf: Column = (t, { values }) =>
  `json_build_object('actor', ${t}.actor, 'change', ${t}.change, 'changedOn', ${t}.changed_on, 'changedFrom', ${t}.changed_from,
    'changedTo', ${t}.changed_to, 'significance', ${t}.significance, 'arena', ${t}.arena,
    'isPlaced', ${t}.country_code is not null or ${t}.region_code is not null, 'demandsRaisedOn', array(select asked.raised_on
      from outcome_demand linked join policy_demand asked on asked.id = linked.demand_id where linked.outcome_id = ${t}.id and ${seesDemand("asked", values)}))`;
