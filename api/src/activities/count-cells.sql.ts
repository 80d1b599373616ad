/** Levels of sight; each reads one set of the rows of an activity. */
const LEVELS = [1, 2, 3, 4];

/** What is counted of each side of a cell. `stated` are rows whose theme is more than suggested. */
export const FIGURES = [
  "organisations",
  "partners",
  "activities",
  "activities_with_effort",
  "effort",
  "stated",
] as const;

export const SIDES = ["umbrella", "members"] as const;

/** The columns of a total that are added to and subtracted from. */
export const SUMS = SIDES.flatMap((side) => FIGURES.map((figure) => `${side}_${figure}`)).join(", ");

/** A row counts in its year and over all years; a theme and a place are empty, and a year is 0, where not stated. */
export const TWICE =
  "cross join lateral (values (false, coalesce(r.year, 0::smallint)), (true, 0::smallint)) y(of_all_years, year)";
export const THEME = "coalesce(r.theme_code, '')";
export const PLACE = "coalesce(r.country_code, r.region_code, '')";

/**
 * SQL of coverage rows as they count in cells that are known. Money is taken as numeric, which adds and subtracts without
 * a remainder.
 *
 * @param rows SQL of coverage rows that count on a side, each with a `sign`: 1 for what comes, -1 for what goes.
 */
export const countedRows = (rows: string): string => `
select c.id as cell_id, r.side = 'MEMBERS' as of_members, r.holder_id, r.partner_id, r.activity_id, r.effort_eur::numeric as effort,
  r.theme_origin <> 'SUGGESTED' or r.theme_code is null as is_stated, r.seen_from, r.seen_to, r.sign
from (${rows}) r ${TWICE}
join coverage_cell c on c.theme = ${THEME} and c.place = ${PLACE} and c.of_all_years = y.of_all_years and c.year = y.year`;

export const PRESENCE = "cell_id, of_members, is_partner, organisation_id";
export const ROWS = LEVELS.map((level) => `rows_${level}`).join(", ");

/** SQL of the rows that each organisation gains or loses in each cell of `counted`, by level of sight. */
export const PRESENCE_CHANGE = `
select * from (
  select r.cell_id, r.of_members, o.is_partner, o.id as organisation_id,
    ${LEVELS.map((level) => `coalesce(sum(r.sign) filter (where ${level} between r.seen_from and r.seen_to), 0)::int as rows_${level}`).join(", ")}
  from counted r cross join lateral (values (false, r.holder_id), (true, r.partner_id)) o(is_partner, id)
  where o.id is not null group by r.cell_id, r.of_members, o.is_partner, o.id
) p where ${LEVELS.map((level) => `rows_${level} <> 0`).join(" or ")}`;

/**
 * SQL of what changes in totals: an organisation counts from its first row on until its last one goes, an activity as
 * its rows come and go, for whoever changes it holds it.
 *
 * @param presence SQL of the presence of organisations as it is now, under the alias `p`.
 * @param change the name of what has changed of each row's count, such as `d`; `p` itself where there was nothing before.
 */
export const totalsChange = (presence: string, change: string): string => `
select level, cell_id, ${SIDES.map(sumsOf).join(", ")}
from (
  select h.cell_id, l.level, h.of_members, case when not h.is_partner then l.heads end as organisations, case when h.is_partner then l.heads end as partners,
    null::int as activities, null::int as activities_with_effort, null::numeric as effort, null::bigint as stated
  from (
    select p.cell_id, p.of_members, p.is_partner, ${LEVELS.map((level) => `sum((p.rows_${level} > 0)::int - (p.rows_${level} - ${change}.rows_${level} > 0)::int) as heads_${level}`).join(", ")}
    from ${presence} group by p.cell_id, p.of_members, p.is_partner
  ) h cross join lateral (values ${LEVELS.map((level) => `(${level}, h.heads_${level})`).join(", ")}) l(level, heads)
  where l.heads <> 0
  union all
  select w.cell_id, l.level, w.of_members, null, null, w.activities, w.activities_with_effort, w.effort, w.stated
  from (
    select cell_id, of_members, seen_from, seen_to, sum(counts)::int as activities, sum(counts_effort)::int as activities_with_effort, sum(effort) as effort, sum(stated)::bigint as stated
    from (
      select cell_id, of_members, seen_from, seen_to, activity_id,
        (count(*) filter (where sign = 1) > 0)::int - (count(*) filter (where sign = -1) > 0)::int as counts,
        (count(effort) filter (where sign = 1) > 0)::int - (count(effort) filter (where sign = -1) > 0)::int as counts_effort,
        sum(sign * effort) as effort, sum(sign) filter (where is_stated) as stated
      from counted group by cell_id, of_members, seen_from, seen_to, activity_id
    ) each_activity group by cell_id, of_members, seen_from, seen_to
  ) w cross join lateral generate_series(w.seen_from::int, w.seen_to::int) l(level)
) x group by level, cell_id`;

function sumsOf(side: string): string {
  const only = side === "members" ? "of_members" : "not of_members";
  return FIGURES.map((figure) => {
    const type = figure === "effort" ? "numeric" : "int";
    return `coalesce(sum(${figure}) filter (where ${only}), 0)::${type} as ${side}_${figure}`;
  }).join(", ");
}
