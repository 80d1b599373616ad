import type { Values } from "../shared/database.ts";
import { seesCoverage, seesField, seesOrganisation } from "../shared/visibility.ts";
import { phaseOf } from "./activity-phase.ts";
import { type CoverageFilter, NOT_STATED } from "./coverage-filter.input.ts";

/** SQL of the theme of a coverage row as the filter sees it: null where not stated, or only suggested and left out. */
export function themeOf(row: string, filter: CoverageFilter): string {
  if (filter.suggestedThemes !== false) return `${row}.theme_code`;
  return `case when ${row}.theme_origin = 'SUGGESTED' then null else ${row}.theme_code end`;
}

/** SQL of the place of a coverage row: a country, else the region that it covers as a whole; null where not stated. */
export const placeOf = (row: string): string => `coalesce(${row}.country_code, ${row}.region_code)`;

/** SQL that keeps the coverage rows of a filter that somebody may see; it always holds at least one condition. */
export const coverageWhere = (filter: CoverageFilter, values: Values, row: string): string =>
  [seesCoverage(row, values), ...facetConditions(filter, values, row)].join(" and ");

/** SQL conditions for each facet chosen, of rows under the alias `row` that bear the names of coverage rows. */
export function facetConditions(filter: CoverageFilter, values: Values, row: string): string[] {
  const conditions = [
    among(themeOf(row, filter), filter.themes, values),
    among(placeOf(row), filter.countries, values),
    inRegions(row, filter.regions, values),
    organisationAmong(`${row}.holder_id`, filter.holders, values),
    among(`${row}.partner_kind`, partnerTypes(filter), values),
    among(`${row}.framework`, filter.frameworks, values),
    inPhases(row, filter, values),
    filter.years ? `${row}.year = any(${values.bind(filter.years)}::int[])` : null,
    organisationAmong(`${row}.partner_id`, filter.partner ? [filter.partner] : null, values),
    inNetwork(row, filter.network, values),
    among(`${row}.side`, filter.sides, values),
  ];
  return conditions.filter((condition) => condition !== null);
}

const partnerTypes = ({ partnerTypes, withoutPartner }: CoverageFilter): readonly string[] | null =>
  withoutPartner ? [...(partnerTypes ?? []), NOT_STATED] : (partnerTypes ?? null);

/** Days are those of Coordinated Universal Time, as everywhere. */
const TODAY = "(now() at time zone 'UTC')::date";

function inPhases(row: string, { phases, asOf }: CoverageFilter, values: Values): string | null {
  if (!phases) return null;
  const day = asOf ? `${values.bind(asOf)}::date` : TODAY;
  return `${row}.activity_id in (select work.id from activity work where ${phaseOf("work", day)} = any(${values.bind(phases)}::text[]))`;
}

function among(
  expression: string,
  wanted: readonly string[] | null | undefined,
  values: Values,
): string | null {
  if (!wanted) return null;
  const stated = `${expression} = any(${values.bind(wanted)}::text[])`;
  return wanted.includes(NOT_STATED) ? `(${stated} or ${expression} is null)` : stated;
}

const organisationIds = (placeholder: string, values: Values): string =>
  `select named.id from organisation named where ${seesOrganisation("named", values)}
    and (named.slug = any(${placeholder}::text[]) or named.id::text = any(${placeholder}::text[]))`;

function organisationAmong(
  column: string,
  wanted: readonly string[] | null | undefined,
  values: Values,
): string | null {
  return wanted ? `${column} = any(array(${organisationIds(values.bind(wanted), values)}))` : null;
}

function inRegions(row: string, wanted: readonly string[] | null | undefined, values: Values): string | null {
  if (!wanted) return null;
  const within = `with recursive within(code) as (
      select code from region where code = any(${values.bind(wanted)}::text[])
      union select region.code from region join within on region.parent_code = within.code)`;
  return `(${row}.country_code in (${within} select country.code from country join within on country.region_code = within.code)
    or ${row}.region_code in (${within} select code from within))`;
}

function inNetwork(row: string, network: string | null | undefined, values: Values): string | null {
  if (!network) return null;
  const chosen = organisationIds(values.bind([network]), values);
  return `${row}.partner_id in (${chosen} union select belongs.id from affiliation af
    join organisation belongs on belongs.id = af.organisation_id and ${seesField("belongs", "NETWORKS", values)}
    where af.network_id in (${chosen} and ${seesField("named", "NETWORKS", values)}))`;
}
