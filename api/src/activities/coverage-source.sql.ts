import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import type { Values } from "../shared/database.ts";
import { levelOf, seesCoverage } from "../shared/visibility.ts";
import type { CoverageFilter } from "./coverage-filter.input.ts";
import { namedFrom, paidFrom, workFrom } from "./strictness.sql.ts";

/**
 * The day that a filter asks about; null when it asks how things stand now.
 *
 * @throws {Refusal} when that day is still to come.
 */
export function dayOf({ asOf }: CoverageFilter, { today }: Pick<Context, "today">): string | null {
  if (!asOf || asOf === today) return null;
  if (asOf < today) return asOf;
  throw badInput(`asOf is ${asOf}; it must be today, ${today}, or an earlier day.`);
}

/** SQL of the coverage rows of a day under the alias `r`; null for those that stand now. */
export const coverageOf = (day: string | null, values: Values): string =>
  day === null ? "coverage_row r" : `(${rowsOn(values.bind(day), values)}) r`;

/** What a row says besides who is named and what was paid. */
const FACTS =
  "activity_id, holder_id, side, country_code, region_code, theme_code, theme_origin, year, framework";

/**
 * SQL of the rows of a day as somebody may see them now: those that still stand, and those that stood then, with today's
 * visibility. Who is hidden today is left out of what stood, and the money goes to the row without partner; such a row
 * stays where it has money or where nobody is named, as in rows that stand. There is one set for every level.
 */
function rowsOn(day: string, values: Values): string {
  return `with stood as (
    select p.*, ${levelOf("p.holder_id", values)} as level from coverage_past p
    where p.recorded_on <= ${day}::date and p.replaced_on > ${day}::date
  ), judged as (
    select s.*, coalesce(${namedFrom("o", "l")} <= s.level, false) as is_named, coalesce(${paidFrom("o")} <= s.level, false) as is_paid
    from stood s join activity a on a.id = s.activity_id join organisation h on h.id = s.holder_id
    left join organisation o on o.id = s.partner_id
    left join partnership l on l.holder_id = s.holder_id and l.partner_id = s.partner_id
    where ${workFrom("a", "h")} <= s.level and not coalesce(s.level between a.counted_elsewhere_from and a.counted_elsewhere_to, false)
  ), told as (
    select ${FACTS}, partner_id, partner_kind, case when is_paid then effort_eur end as effort_eur from judged where is_named
    union all
    select ${FACTS}, null, null, effort_eur from judged where not (is_named and is_paid)
  ), summed as (
    select ${FACTS}, partner_id, partner_kind, sum(effort_eur) as effort_eur from told group by ${FACTS}, partner_id, partner_kind
  ), weighed as (
    select s.*, bool_or(s.partner_id is not null) over work as names, bool_or(s.partner_id is null and s.effort_eur <> 0) over work as pays
    from summed s window work as (partition by s.activity_id)
  )
  select ${FACTS}, partner_id, partner_kind, effort_eur, 1 as seen_from, 4 as seen_to from weighed
  where partner_id is not null or not names or pays
  union all
  select ${FACTS}, partner_id, partner_kind, effort_eur, 1, 4 from coverage_row c
  where c.recorded_on <= ${day}::date and ${seesCoverage("c", values)}`;
}
