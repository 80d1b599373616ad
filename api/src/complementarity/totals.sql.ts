import type { CoverageFilter } from "../activities/coverage-filter.input.ts";
import { facetConditions, placeOf } from "../activities/coverage-filter.sql.ts";
import type { Values } from "../shared/database.ts";
import { EffortBasis } from "../shared/effort-basis.ts";
import { type Sight, wholeLevel } from "../shared/sight.ts";
import type { ValidAgreement } from "./agreed-cells.ts";
import { axisKey } from "./axis.sql.ts";
import { CoverageAxis } from "./coverage-types.ts";
import type { MatrixQuestion } from "./matrix.queries.ts";

const AXES: readonly CoverageAxis[] = [CoverageAxis.THEME, CoverageAxis.COUNTRY];

/** Whether a facet chooses among the rows of one total, which no longer tells them apart; a new facet has to say. */
const IS_FINER: Readonly<Record<Exclude<keyof CoverageFilter, "suggestedThemes">, boolean>> = {
  themes: false,
  countries: false,
  regions: false,
  years: false,
  holders: true,
  partnerTypes: true,
  withoutPartner: true,
  phases: true,
  frameworks: true,
  partner: true,
  network: true,
  sides: true,
  asOf: true,
};

/** Whether the totals hold every cell of a question: themes by places, of one year or of all, of what a level of sight sees. */
export function isInTotals({ rows, columns, filter, basis, sight, compare }: MatrixQuestion): boolean {
  const isByCell = rows !== columns && AXES.includes(rows) && AXES.includes(columns);
  const isOfOneYear = (filter.years?.length ?? 1) === 1;
  return (
    isByCell &&
    isOfOneYear &&
    !compare &&
    basis !== EffortBasis.BUDGET &&
    hasNoFinerFacet(filter) &&
    wholeLevel(sight) !== null
  );
}

/** Whether the totals hold every key of an axis that occurs in a filter without themes and years. */
export function areKeysInTotals(axis: CoverageAxis, filter: CoverageFilter, sight: Sight): boolean {
  return AXES.includes(axis) && hasNoFinerFacet(filter) && wholeLevel(sight) !== null;
}

function hasNoFinerFacet({ suggestedThemes, ...facets }: CoverageFilter): boolean {
  const asked = (Object.keys(facets) as (keyof typeof facets)[]) // the keys of a filter are its facets
    .filter((facet) => (facets[facet] ?? null) !== null);
  return suggestedThemes !== false && !asked.some((facet) => IS_FINER[facet]);
}

/** SQL of the totals of a filter, under the alias `r`, at the level of a sight that has one: they carry what its facets look at, by the names of coverage rows. */
export function totalsFrom(filter: CoverageFilter, values: Values): string {
  const years = filter.years ? "not r.of_all_years" : "r.of_all_years";
  return [
    "coverage_total r where",
    [`r.level = ${wholeLevel(values.sight)}`, years, ...facetConditions(filter, values, "r")].join(" and "),
  ].join(" ");
}

const side = (name: string, letter: string): string =>
  `r.${name}_organisations as ${letter}o, r.${name}_partners as ${letter}p, r.${name}_activities as ${letter}a,
    r.${name}_effort_eur as ${letter}e, r.${name}_activities_with_effort as ${letter}k, r.${name}_only_suggested as ${letter}s`;

/** SQL that reads the cells of a question which the totals hold, as they were written; see `inOrder`. */
export function totalCells({ rows, columns, filter }: MatrixQuestion, values: Values): string {
  const [row, column] = [axisKey(rows, filter).key, axisKey(columns, filter).key];
  return `select ${row} as row, ${column} as column, ${side("umbrella", "u")}, ${side("members", "m")}
    from ${totalsFrom(filter, values)}`;
}

/** SQL of the cells in which both sides are and for which there may be an agreement, with the holders in each: of these, too, the totals know. */
export function totalPlaces(
  { rows, columns, filter }: MatrixQuestion,
  agreements: readonly ValidAgreement[],
  values: Values,
): string {
  const [row, column] = [axisKey(rows, filter).key, axisKey(columns, filter).key];
  const [themes, places] = [agreements.map(({ theme }) => theme), agreements.map(({ place }) => place)];
  return `select ${row} as row, ${column} as column, r.theme_code as theme, ${placeOf("r")} as place, array(
      select distinct p.organisation_id::text from coverage_presence p where p.cell_id = r.cell_id and not p.is_partner and p.rows_${wholeLevel(values.sight)} > 0) as holders
    from ${totalsFrom(filter, values)} and r.umbrella_organisations > 0 and r.members_organisations > 0
      and (r.theme_code, ${placeOf("r")}) in (select * from unnest(${values.bind(themes)}::text[], ${values.bind(places)}::text[]))`;
}
