import type { Values } from "../../shared/database.ts";
import { likeWords } from "../../shared/like-words.ts";
import { seesDecision } from "../../shared/visibility-decisions.ts";
import { seesNamedThere } from "../../shared/visibility-impact.ts";
import type { DemandFilter } from "./demand.input.ts";
import { lastEvent } from "./stage-path.sql.ts";

/** SQL conditions for each facet chosen, of demands under the alias `row`. */
export function demandConditions(filter: DemandFilter, values: Values, row: string): string[] {
  const { partner, search, decision } = filter;
  const conditions = [
    among(`${row}.theme_code`, filter.themes, values),
    among(`coalesce(${row}.country_code, ${row}.region_code)`, filter.countries, values),
    filter.regions ? within(row, values.bind(filter.regions)) : null,
    filter.holders ? behind(row, filter.holders, values) : null,
    partner ? behind(row, [partner], values) : null,
    among(`${row}.arena`, filter.arenas, values),
    betweenDays(row, filter, values),
    filter.stages ? `${lastEvent("stage", row)} = any(${values.bind(filter.stages)}::int[])` : null,
    among(lastEvent("flag", row), filter.flags, values),
    search ? holdsWords(row, values.bind(likeWords(search))) : null,
    decision ? restsOn(row, decision, values) : null,
  ];
  return conditions.filter((condition) => condition !== null);
}

const among = (
  expression: string,
  wanted: readonly string[] | null | undefined,
  values: Values,
): string | null => (wanted ? `${expression} = any(${values.bind(wanted)}::text[])` : null);

function within(row: string, regions: string): string {
  const inside = `with recursive inside(code) as (select code from region where code = any(${regions}::text[])
    union select region.code from region join inside on region.parent_code = inside.code)`;
  return `(${row}.country_code in (${inside} select country.code from country join inside on country.region_code = inside.code)
    or ${row}.region_code in (${inside} select code from inside))`;
}

/** An organisation of which the reader may not know it chooses nothing, as one that is not there. */
function behind(row: string, named: readonly string[], values: Values): string {
  const names = values.bind(named);
  return `exists (select from demand_party p join organisation o on o.id = p.organisation_id where p.demand_id = ${row}.id
    and (o.slug = any(${names}::text[]) or o.id::text = any(${names}::text[])) and ${seesNamedThere("o", values)})`;
}

function betweenDays(row: string, { from, until }: DemandFilter, values: Values): string | null {
  if (!from && !until) return null;
  const range = `daterange(${values.bind(from ?? null)}::date, ${values.bind(until ?? null)}::date, '[]')`;
  return `(${row}.raised_on <@ ${range} or exists (select from stage_event e where e.demand_id = ${row}.id and e.happened_on <@ ${range}))`;
}

const holdsWords = (row: string, words: string): string =>
  `(concat_ws(' ', ${row}.title, ${row}.summary) ilike '%' || ${words} || '%'
    or exists (select from demand_ask a where a.demand_id = ${row}.id and a.text ilike '%' || ${words} || '%'))`;

function restsOn(row: string, decision: string, values: Values): string {
  const named = values.bind(decision);
  return `${row}.decision_id in (select d.id from decision d where (d.slug = ${named} or d.id::text = ${named}) and ${seesDecision("d", values)})`;
}
