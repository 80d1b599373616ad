/**
 * Writes the coverage rows of activities anew; to be run in the transaction that changed them. `$1` is an array of
 * activity ids.
 *
 * A row is one holder, partner, place, theme and year of one activity. Presence is the row itself. Effort is the euro
 * of the year × the share of the place × the share of the theme × what the partner received; what no partner is known
 * to have received stands once on a row without partner, so that sums never tell money twice. Wholes whose parts are
 * recorded, withdrawn activities and those that another holder tells have no rows.
 */
export const DERIVE_COVERAGE = `
with chosen as (
  select a.*, o.visibility as holder_visibility from activity a join organisation o on o.id = a.holder_id
  where a.id = any($1::uuid[]) and a.is_leaf and a.withdrawn_on is null and not a.counted_elsewhere
), years as (
  select c.id as activity_id, y.year::smallint as year
  from chosen c cross join lateral generate_series(c.first_year::int, c.last_year::int) y(year)
  union all select id, null from chosen where first_year is null
), effort as (
  select activity_id, year, sum(amount_eur) as eur from activity_amount
  where activity_id in (select id from chosen) group by activity_id, year
), parts as (
  select p.activity_id, p.partner_id, sum(p.share) as share, o.kind, o.visibility
  from activity_partner p join organisation o on o.id = p.partner_id
  where p.activity_id in (select id from chosen) group by p.activity_id, p.partner_id, o.kind, o.visibility
), received as (
  select activity_id, coalesce(sum(share), 0) as share, count(*) as partners from parts group by activity_id
), shares as (
  select activity_id, partner_id, kind, visibility, share from parts
  union all
  select c.id, null, null, 'PUBLIC', 1 - coalesce(r.share, 0)
  from chosen c left join received r on r.activity_id = c.id
  where r.activity_id is null or (1 - r.share > 1e-9 and exists (select from effort e where e.activity_id = c.id and e.eur is not null))
)
insert into coverage_row (activity_id, holder_id, partner_id, side, partner_kind, country_code, region_code, theme_code,
  theme_origin, year, framework, effort_eur, visibility)
select c.id, c.holder_id, s.partner_id,
  case when exists (select from organisation_role r where r.organisation_id = c.holder_id and r.role = 'SECRETARIAT' and ${roleIn("y.year")}) then 'UMBRELLA'
    when exists (select from organisation_role r where r.organisation_id = c.holder_id and r.role = 'MEMBER' and ${roleIn("y.year")}) then 'MEMBERS'
    else 'OTHER' end,
  s.kind, p.country_code, p.region_code, t.theme_code, t.origin, y.year, c.framework,
  e.eur * p.share * t.share * s.share,
  (array['PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'])[greatest(${["c.visibility", "c.holder_visibility", "s.visibility"].map(strictness).join(", ")})]
from chosen c
join years y on y.activity_id = c.id
join shares s on s.activity_id = c.id
join activity_place p on p.activity_id = c.id
join activity_theme t on t.activity_id = c.id
left join effort e on e.activity_id = c.id and e.year = y.year
order by y.year, t.theme_code, p.country_code`;

/** Takes the coverage rows of activities away; `$1` is an array of activity ids. */
export const DROP_COVERAGE = "delete from coverage_row where activity_id = any($1::uuid[])";

function roleIn(year: string): string {
  return `(${year} is null or (coalesce(extract(year from r.starts_on), 0) <= ${year} and coalesce(extract(year from r.ends_on), 9999) >= ${year}))`;
}

function strictness(visibility: string): string {
  return `array_position(array['PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'], ${visibility})`;
}
