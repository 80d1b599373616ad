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

const SIDES = ["umbrella", "members"].flatMap((side) => COLUMNS.map((column) => `${side}_${column}`));
const TOTAL = `year, of_all_years, theme_code, country_code, region_code, ${SIDES.join(", ")}`;
const TOUCHED = "(select * from unnest($1::text[], $2::text[]))";

/**
 * Counts cells anew; `$1` and `$2` are their themes and places. Twice over the rows: by year, and over all years. Each side
 * is counted for itself, then both are put side by side.
 *
 * A total that says the same as before stays where it is: totals are read in the order in which they were written, and that
 * must not tell of changes that not everybody may see.
 */
export const SETTLE_TOTALS = `
with fresh as materialized (
  select year, of_all_years, theme_code, country_code, region_code, ${sideBySide("UMBRELLA")}, ${sideBySide("MEMBERS")}
  from (
    select r.year, grouping(r.year) = 1 as of_all_years, r.theme_code, r.country_code, r.region_code, r.side,
      count(distinct r.holder_id)::int as organisations, count(distinct r.partner_id)::int as partners,
      count(distinct r.activity_id)::int as activities, sum(r.effort_eur) as effort_eur,
      count(distinct case when r.effort_eur is not null then r.activity_id end)::int as activities_with_effort,
      bool_and(r.theme_origin = 'SUGGESTED') as only_suggested
    from coverage_row r where r.seen_from = 1 and r.side <> 'OTHER' and (${CELL}) in ${TOUCHED}
    group by grouping sets ((r.theme_code, r.country_code, r.region_code, r.side, r.year), (r.theme_code, r.country_code, r.region_code, r.side))
  ) sides group by year, of_all_years, theme_code, country_code, region_code
), known as materialized (
  select id, row(${TOTAL})::text as said from coverage_total where (${CELL}) in ${TOUCHED}
), gone as (
  delete from coverage_total where id in (select id from known where said not in (select row(${TOTAL})::text from fresh))
)
insert into coverage_total (${TOTAL}) select ${TOTAL} from fresh where row(${TOTAL})::text not in (select said from known)
order by of_all_years, year, theme_code, country_code, region_code`;

/** One side of a cell, in the types in which it is kept: as text, too, it says the same. */
function sideBySide(side: string): string {
  const only = `filter (where side = '${side}')`;
  return COLUMNS.map((column) => {
    const name = `${side.toLowerCase()}_${column}`;
    if (column === "effort_eur") return `round((sum(effort_eur) ${only})::numeric, 2)::float8 as ${name}`;
    if (column === "only_suggested") return `bool_and(only_suggested) ${only} as ${name}`;
    return `coalesce(sum(${column}) ${only}, 0)::int as ${name}`;
  }).join(", ");
}
