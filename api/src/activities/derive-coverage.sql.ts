import { strictness, visibilityOf } from "./strictness.sql.ts";

/**
 * Writes the coverage rows of activities anew; to be run in the transaction that changed them. `$1` is an array of
 * activity ids.
 *
 * A row is one holder, partner, place, theme and year of one activity; its years are those from its start to its end,
 * and those of its amounts, because money left out would vanish. Presence is the row itself. Effort is the euro
 * of the year × the share of the place × the share of the theme × what the partner received; what no partner is known
 * to have received stands once on a row without partner, so that sums never tell money twice. Wholes whose parts are
 * recorded, withdrawn activities and those that another holder tells have no rows.
 *
 * A partner that is seen by fewer than its activity leaves presence and money on a row without partner: who adds up what
 * is open finds nothing missing. Money to the secretariat or a member stays within the umbrella, where it is told again
 * as their own work: it is no effort and they are no partner.
 */
export const DERIVE_COVERAGE = `
with chosen as materialized (
  select a.id, a.holder_id, a.first_year, a.last_year, a.framework,
    greatest(${strictness("a.visibility")}, ${strictness("o.visibility")}) as strictness
  from activity a join organisation o on o.id = a.holder_id
  where a.id = any($1::uuid[]) and a.is_leaf and a.withdrawn_on is null and not a.counted_elsewhere
), effort as materialized (
  select activity_id, year, sum(amount_eur) as eur from activity_amount
  where activity_id in (select id from chosen) group by activity_id, year
), years as materialized (
  select c.id as activity_id, c.holder_id, y.year::smallint as year
  from chosen c cross join lateral generate_series(c.first_year::int, c.last_year::int) y(year)
  union select c.id, c.holder_id, e.year from chosen c join effort e on e.activity_id = c.id
  union all select id, holder_id, null from chosen where first_year is null
), sides as materialized (
  select y.holder_id, y.year,
    case when bool_or(r.role = 'SECRETARIAT') then 'UMBRELLA' when bool_or(r.role = 'MEMBER') then 'MEMBERS' else 'OTHER' end as side
  from (select distinct holder_id, year from years) y
  left join organisation_role r on r.organisation_id = y.holder_id and ${holds("r", "y.year")}
  group by y.holder_id, y.year
), told as materialized (
  select y.activity_id, y.year, d.side, e.eur from years y
  join sides d on d.holder_id = y.holder_id and coalesce(d.year, 0) = coalesce(y.year, 0)
  left join effort e on e.activity_id = y.activity_id and e.year = y.year
), parts as materialized (
  select p.activity_id, case when e.hides then null else p.partner_id end as partner_id,
    case when e.hides then null else o.kind end as kind, sum(p.share) as share
  from activity_partner p join chosen c on c.id = p.activity_id join organisation o on o.id = p.partner_id
  left join partnership s on s.holder_id = c.holder_id and s.partner_id = p.partner_id
  cross join lateral (select greatest(${strictness("o.visibility")}, ${strictness("s.visibility")}) > c.strictness as hides) e
  group by 1, 2, 3
), received as (
  select activity_id, coalesce(sum(share), 0) as share from parts group by activity_id
), shares as (
  select activity_id, partner_id, kind, share from parts
  union all
  select c.id, null, null, 1 - coalesce(r.share, 0)
  from chosen c left join received r on r.activity_id = c.id
  where r.activity_id is null or (1 - r.share > 1e-9 and c.id in (select activity_id from effort where eur is not null))
), inside as materialized (
  select distinct y.year, r.organisation_id as id from (select distinct year from years) y
  join organisation_role r on r.role in ('SECRETARIAT', 'MEMBER') and ${holds("r", "y.year")}
)
insert into coverage_row (activity_id, holder_id, partner_id, side, partner_kind, country_code, region_code, theme_code,
  theme_origin, year, framework, effort_eur, visibility)
select c.id, c.holder_id, case when i.id is null then s.partner_id end, y.side, case when i.id is null then s.kind end,
  p.country_code, p.region_code, t.theme_code, t.origin, y.year, c.framework,
  case when i.id is null then y.eur * p.share * t.share * s.share end, ${visibilityOf("c.strictness")}
from chosen c
join told y on y.activity_id = c.id
join shares s on s.activity_id = c.id
join activity_place p on p.activity_id = c.id
join activity_theme t on t.activity_id = c.id
left join inside i on i.id = s.partner_id and coalesce(i.year, 0) = coalesce(y.year, 0)
order by y.year, t.theme_code, p.country_code`;

/** Takes the coverage rows of activities away; `$1` is an array of activity ids. */
export const DROP_COVERAGE = "delete from coverage_row where activity_id = any($1::uuid[])";

/** Whether a role holds in a year; in an unknown year any role does. */
function holds(role: string, year: string): string {
  return `(${year} is null or ${year} between
    coalesce(extract(year from ${role}.starts_on), 0) and coalesce(extract(year from ${role}.ends_on), 9999))`;
}
