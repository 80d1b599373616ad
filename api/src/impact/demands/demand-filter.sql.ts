import type { Values } from "../../shared/database.ts";
import { seesDecision } from "../../shared/visibility-decisions.ts";
import { impactConditions } from "../impact-filter.sql.ts";
import type { ImpactFilter } from "../impact-filter.ts";
import type { DemandFilter } from "./demand.input.ts";
import { lastEvent } from "./stage-path.sql.ts";

/** SQL conditions for each facet chosen, of demands under the alias `row`. */
export function demandConditions(filter: DemandFilter, values: Values, row: string): string[] {
  const { stages, flags, decision } = filter;
  const asks = `(select string_agg(ask.text, ' ') from demand_ask ask where ask.demand_id = ${row}.id)`;
  const last = `(select max(event.happened_on) from stage_event event where event.demand_id = ${row}.id)`;
  const conditions = impactConditions(
    filter,
    {
      row,
      days: [`${row}.raised_on`, `greatest(${row}.raised_on, ${last})`],
      words: `concat_ws(' ', ${row}.title, ${row}.summary, ${asks})`,
      concerns: (organisation) =>
        `exists (select from demand_party party where party.demand_id = ${row}.id and party.organisation_id = ${organisation})`,
    },
    values,
  );
  if (stages) conditions.push(`${lastEvent("stage", row)} = any(${values.bind(stages)}::int[])`);
  if (flags) conditions.push(`${lastEvent("flag", row)} = any(${values.bind(flags)}::text[])`);
  if (decision) conditions.push(restsOn(row, values.bind(decision), values));
  return conditions;
}

const restsOn = (row: string, named: string, values: Values): string =>
  `exists (select from decision made where made.id = ${row}.decision_id and (made.slug = ${named} or made.id::text = ${named})
    and ${seesDecision("made", values)})`;

/** The same of what was done for demands: its own days and words, whoever did it, and the theme and place of its demand. */
export const actionConditions = (
  filter: ImpactFilter,
  values: Values,
  { action, demand }: { readonly action: string; readonly demand: string },
): string[] =>
  impactConditions(
    filter,
    {
      row: demand,
      days: [`${action}.began_on`, `coalesce(${action}.ended_on, ${action}.began_on)`],
      words: `concat_ws(' ', ${action}.title, ${action}.met, ${demand}.title)`,
      concerns: (organisation) =>
        `exists (select from demand_action_actor doer where doer.action_id = ${action}.id and doer.organisation_id = ${organisation})`,
    },
    values,
  );
