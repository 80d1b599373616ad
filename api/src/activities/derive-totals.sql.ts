/** Taken by whoever changes coverage, before any activity is locked: totals are counted from rows that no other is changing. */
export const LOCK_COVERAGE = "select pg_advisory_xact_lock(hashtext('onze coverage'))";

const CELL = "coalesce(theme_code, ''), coalesce(country_code, region_code, '')";
const COLUMNS = [
  "organisations",
  "partners",
  "activities",
  "effort_eur",
  "activities_with_effort",
  "only_suggested",
];

/** Runs a statement that changes coverage rows, with the cells that it touched: a theme and a place, empty where not stated. */
export const touchedBy = (change: string): string =>
  `with changed as (${change} returning theme_code, country_code, region_code)
    select distinct coalesce(theme_code, '') as theme, coalesce(country_code, region_code, '') as place from changed`;

/** Counts cells anew; `$1` and `$2` are the themes and places of the cells. */
export const DROP_TOTALS = `delete from coverage_total where (${CELL}) in (select * from unnest($1::text[], $2::text[]))`;

/** Twice over the rows: by year, and over all years. Each side is counted for itself, then both are put side by side. */
export const DERIVE_TOTALS = `
insert into coverage_total (year, of_all_years, theme_code, country_code, region_code,
  ${COLUMNS.map((column) => `umbrella_${column}`).join(", ")}, ${COLUMNS.map((column) => `members_${column}`).join(", ")})
select year, of_all_years, theme_code, country_code, region_code, ${sideBySide("UMBRELLA")}, ${sideBySide("MEMBERS")}
from (
  select r.year, grouping(r.year) = 1 as of_all_years, r.theme_code, r.country_code, r.region_code, r.side,
    count(distinct r.holder_id)::int as organisations, count(distinct r.partner_id)::int as partners,
    count(distinct r.activity_id)::int as activities, sum(r.effort_eur) as effort_eur,
    count(distinct case when r.effort_eur is not null then r.activity_id end)::int as activities_with_effort,
    bool_and(r.theme_origin = 'SUGGESTED') as only_suggested
  from coverage_row r where r.seen_from = 1 and r.side <> 'OTHER'
    and (${CELL}) in (select * from unnest($1::text[], $2::text[]))
  group by grouping sets ((r.theme_code, r.country_code, r.region_code, r.side, r.year), (r.theme_code, r.country_code, r.region_code, r.side))
) sides group by year, of_all_years, theme_code, country_code, region_code
order by of_all_years, year, theme_code, country_code`;

function sideBySide(side: string): string {
  const only = `filter (where side = '${side}')`;
  return COLUMNS.map((column) => {
    if (column === "effort_eur") return `round((sum(effort_eur) ${only})::numeric, 2)`;
    if (column === "only_suggested") return `bool_and(only_suggested) ${only}`;
    return `coalesce(sum(${column}) ${only}, 0)`;
  }).join(", ");
}
