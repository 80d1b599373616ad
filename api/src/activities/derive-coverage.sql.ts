import { namedFrom, paidFrom, workFrom } from "./strictness.sql.ts";

/** The day of recording, in Coordinated Universal Time like the days of questions. */
const TODAY = "(now() at time zone 'UTC')::date";

/** A partner that is or was of the umbrella has no partnership in which it could accept: hidden, it counts as one that has not. */
const AWAITS = "coalesce(s.awaits_partner, true)";

/** What a coverage row says, and keeps when it is past. */
const FACTS = `activity_id, holder_id, partner_id, side, partner_kind, country_code, region_code, theme_code,
  theme_origin, year, framework, effort_eur`;

/** SQL of the rows that tell most of the activities that `those` finds. */
const mostDetailed = (
  those: string,
): string => `(select * from coverage_row where activity_id in (${those})) r
  join (select activity_id, max(seen_to) as seen_to from coverage_row where activity_id in (${those}) group by activity_id) most using (activity_id, seen_to)`;

/** SQL of a text that two groups of rows share when they say the same. */
const CONTENT = `md5(string_agg(row(${FACTS})::text, '|' order by row(${FACTS})::text))`;

/**
 * Writes the coverage rows of activities anew, beside those that they had; to be run in the transaction that changed them.
 * `$1` is an array of activity ids.
 *
 * A row is one holder, partner, place, theme and year of one activity; its years are those from its start to its end,
 * and those of its amounts, because money left out would vanish. Presence is the row itself. Effort is the euro
 * of the year × the share of the place × the share of the theme × what the partner received; what no partner is known
 * to have received stands once on a row without partner, so that sums never tell money twice. Wholes whose parts are
 * recorded, withdrawn activities and those that another holder tells have no rows.
 *
 * Each level of sight has one set of rows of an activity that it sees, and levels that see the same share theirs. A partner
 * that a level does not see named there is as if it were not recorded: its money is part of what no partner is known to
 * have received. So who adds up what is open finds nothing missing, and nothing tells this activity from one that names
 * nobody else. The same holds of money alone where only the budget is hidden. A level for which another holder tells the
 * activity has no rows of it.
 *
 * Money to the secretariat or a member stays within the umbrella, where it is told again
 * as their own work: it is no effort and they are no partner.
 */
export const DERIVE_COVERAGE = `
with chosen as materialized (
  select a.id, a.holder_id, a.first_year, a.last_year, a.framework, a.counted_elsewhere_from as told_from, a.counted_elsewhere_to as told_to,
    ${workFrom("a", "o")} as seen_from
  from activity a join organisation o on o.id = a.holder_id
  where a.id = any($1::uuid[]) and a.is_leaf and a.withdrawn_on is null
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
), mentions as materialized (
  select p.activity_id, p.partner_id, o.kind, ${namedFrom("o", "s", AWAITS)} as named_from, ${paidFrom("o")} as paid_from, sum(p.share) as share
  from activity_partner p join chosen c on c.id = p.activity_id join organisation o on o.id = p.partner_id
  left join partnership s on s.holder_id = c.holder_id and s.partner_id = p.partner_id
  group by p.activity_id, p.partner_id, o.kind, named_from, paid_from
), steps as (
  select id, seen_from as level from chosen
  union select c.id, m.level from chosen c join (
      select activity_id, named_from as level from mentions union select activity_id, paid_from from mentions
      union all select id, told_from from chosen union all select id, told_to + 1 from chosen
    ) m on m.activity_id = c.id and m.level > c.seen_from and m.level <= 4
), sets as materialized (
  select s.id, s.level as seen_from, s.seen_to from (
    select id, level, lead(level, 1, 5) over (partition by id order by level) - 1 as seen_to from steps
  ) s join chosen c using (id) where not coalesce(s.level between c.told_from and c.told_to, false)
), parts as materialized (
  select s.id, s.seen_from, s.seen_to, m.partner_id, m.kind, case when m.paid_from <= s.seen_from then m.share end as share
  from sets s join mentions m on m.activity_id = s.id and m.named_from <= s.seen_from
), received as (
  select id, seen_from, coalesce(sum(share order by partner_id), 0) as share from parts group by id, seen_from
), shares as (
  select id, seen_from, seen_to, partner_id, kind, share from parts
  union all
  select s.id, s.seen_from, s.seen_to, null, null, 1 - coalesce(r.share, 0)
  from sets s left join received r using (id, seen_from)
  where r.id is null or (1 - r.share > 1e-9 and s.id in (select activity_id from effort where eur is not null))
), inside as materialized (
  select distinct y.year, r.organisation_id as id from (select distinct year from years) y
  join organisation_role r on r.role in ('SECRETARIAT', 'MEMBER') and ${holds("r", "y.year")}
)
insert into coverage_row (${FACTS}, seen_from, seen_to, recorded_on)
select c.id, c.holder_id, case when i.id is null then s.partner_id end, y.side, case when i.id is null then s.kind end,
  p.country_code, p.region_code, t.theme_code, t.origin, y.year, c.framework,
  case when i.id is null then y.eur * p.share * t.share * s.share end, s.seen_from, s.seen_to, ${TODAY}
from chosen c
join told y on y.activity_id = c.id
join shares s on s.id = c.id
join activity_place p on p.activity_id = c.id
join activity_theme t on t.activity_id = c.id
left join inside i on i.id = s.partner_id and coalesce(i.year, 0) = coalesce(y.year, 0)
order by y.year, t.theme_code, p.country_code`;

/**
 * Keeps the most detailed rows of activities that have stood since an earlier day; to be run before others are written. `$1`
 * is an array of activity ids. What stood for less than a day is not kept.
 */
export const KEEP_PAST = `
insert into coverage_past (${FACTS}, recorded_on, replaced_on)
select ${FACTS}, recorded_on, ${TODAY} from ${mostDetailed("select unnest($1::uuid[])")} where recorded_on < ${TODAY}`;

/** Lets the new rows of activities stand for the old where they say the same; to be run after they were replaced. */
export const FORGET_SAME = `
with past as materialized (
  select activity_id, recorded_on, ${CONTENT} as content from coverage_past
  where activity_id = any($1::uuid[]) and replaced_on = ${TODAY} group by activity_id, recorded_on
), same as (
  select p.activity_id, p.recorded_on from past p
  join (select activity_id, ${CONTENT} as content from ${mostDetailed("select activity_id from past")} group by activity_id) now using (activity_id, content)
), forgotten as (
  delete from coverage_past p using same where p.activity_id = same.activity_id and p.replaced_on = ${TODAY}
)
update coverage_row r set recorded_on = same.recorded_on from same where r.activity_id = same.activity_id`;

/** The last row that activities have before theirs are written anew: what comes later is new. `$1` is an array of activity ids. */
export const LAST_ROW =
  "select coalesce(max(id), 0) as id from coverage_row where activity_id = any($1::uuid[])";

/** Takes the coverage rows of activities away that stood before others came; `$1` is an array of activity ids, `$2` the last of those rows. */
export const DROP_COVERAGE =
  "delete from coverage_row where activity_id = any($1::uuid[]) and id <= $2::bigint";

/** Whether a role holds in a year; in an unknown year any role does. */
function holds(role: string, year: string): string {
  return `(${year} is null or ${year} between
    coalesce(extract(year from ${role}.starts_on), 0) and coalesce(extract(year from ${role}.ends_on), 9999))`;
}
