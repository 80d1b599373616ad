/** What an import does to the tables, in this order, from the staged rows; `staged_activity` by then has its holder, source and leaf. */

/** Holds off others who would change the same activities, from here to the end of the import. */
export const LOCK_HELD = `
select from activity a where (a.holder_id, a.identifier) in (select holder_id, identifier from staged_activity)
order by a.id for no key update`;

/** Compares with what is there: each staged activity becomes NEW, CHANGED or UNCHANGED. */
export const COMPARE = `
create temporary table compared on commit drop as
select s.activity, coalesce(a.id, gen_random_uuid()) as id,
  case when a.id is null then 'NEW'
    when a.content_hash = s.content_hash and a.is_leaf = s.is_leaf and a.withdrawn_on is null then 'UNCHANGED'
    else 'CHANGED' end as kind,
  exists (select from activity_theme t where t.activity_id = a.id and t.origin = 'CONFIRMED') as themes_confirmed
from staged_activity s left join activity a on a.holder_id = s.holder_id and a.identifier = s.identifier`;

/**
 * Finds what an earlier version of the same data set held and this one does not; `$1` says whether the file is a whole
 * data set, `$2` is its name. An earlier file of a holder is a version of the same data set when it has the same name,
 * or when at least half of its activities are in this one. What an earlier file held is what its run saw, also where
 * nothing changed; the last file that held an activity is the one that counts.
 */
export const FIND_WITHDRAWN = `
create temporary table withdrawn on commit drop as
with live as (
  select a.id, a.holder_id, a.identifier, a.titles, a.source_id, s.activity is not null as kept
  from activity a left join staged_activity s on s.holder_id = a.holder_id and s.identifier = a.identifier
  where a.withdrawn_on is null and a.holder_id in (select holder_id from staged_activity)
), earlier as (
  select distinct f.name, f.import_run_id as run, coalesce(r.created_at, f.taken_on) as at, l.holder_id,
    case when f.import_run_id is null then f.id end as source_id
  from live l join source f on f.id = l.source_id and f.kind = 'IATI_FILE' left join import_run r on r.id = f.import_run_id
), seen as (
  select e.*, l.id, l.kept from earlier e join import_change c on c.run_id = e.run and c.kind <> 'WITHDRAWN'
  join live l on l.holder_id = e.holder_id and l.identifier = c.identifier
  union all
  select e.*, l.id, l.kept from earlier e join live l on l.source_id = e.source_id
), versions as (
  select holder_id, run, source_id from seen group by holder_id, run, source_id, name
  having name = $2 or count(*) filter (where kept) * 2 >= count(*)
), last_seen as (
  select distinct on (id) id, holder_id, run, source_id from seen where not kept order by id, at desc
)
select l.id, l.identifier, l.titles from live l join last_seen t using (id)
join versions v on v.holder_id = t.holder_id and coalesce(v.run, v.source_id) = coalesce(t.run, t.source_id)
where $1`;

export const WITHDRAW = "update activity set withdrawn_on = $1 where id in (select id from withdrawn)";

const SAME_FIELDS = `titles, descriptions, language, starts_on, ends_on, first_year, last_year, hierarchy, parent_identifier,
  provider_activities, receiver_activities, content_hash, is_leaf, source_id`;

const STATUS = `(array['PIPELINE', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED', 'CANCELLED', 'SUSPENDED'])[s.status::int]`;

/** An organisation, once known, keeps its name and kind: a file adds identifiers and other spellings only. */
export const ADD_ORGANISATIONS = [
  `insert into organisation (id, slug, name, name_key, acronym, kind, iati_type, country_code, withheld, source_id, source_line)
    select id, slug, name, name_key, acronym, kind, iati_type, country, withheld, source, line from staged_organisation`,
  `insert into organisation_identifier (organisation_id, value, source_id, source_line)
    select distinct on (value) organisation, value, source, line from staged_identifier order by value, line on conflict (value) do nothing`,
  `insert into organisation_alias (organisation_id, name, name_key, holder_id, country, source_id, source_line)
    select organisation, name, name_key, holder, country, source, line from staged_alias on conflict do nothing`,
  `insert into organisation_role (organisation_id, role, source_id, source_line) select organisation, 'MEMBER', source, line from staged_role`,
  `insert into organisation_suggestion (left_id, right_id, reason, score, source_id, source_line)
    select left_id, right_id, reason, score, source, line from staged_suggestion where left_id <> right_id
    and not exists (select from organisation_suggestion k where k.left_id = staged_suggestion.right_id and k.right_id = staged_suggestion.left_id)
    on conflict do nothing`,
];

export const WRITE_ACTIVITIES = [
  `insert into activity (id, identifier, holder_id, status, source_line, ${SAME_FIELDS})
    select c.id, s.identifier, s.holder_id, ${STATUS}, s.line, ${prefixed("s")}
    from staged_activity s join compared c using (activity) where c.kind = 'NEW' order by s.activity`,
  `update activity a set status = ${STATUS}, source_line = s.line, withdrawn_on = null,
    (${SAME_FIELDS}) = row(${prefixed("s")})
    from staged_activity s join compared c using (activity) where c.kind = 'CHANGED' and a.id = c.id`,
];

function prefixed(row: string): string {
  return SAME_FIELDS.split(",")
    .map((column) => `${row}.${column.trim()}`)
    .join(", ");
}

/** Activities that are to be settled: changed ones, and those that name somebody who is a member from now on. */
export const TOUCHED = `
select id from compared where kind <> 'UNCHANGED' union select id from withdrawn
union select activity_id from activity_partner where partner_id in (select organisation from staged_role)`;

/** Columns that joins go by: PostgreSQL then knows how many rows to expect. */
export const ANALYZE_STAGED = `analyze staged_activity (activity, holder_id, identifier, source_id), staged_place (activity),
  staged_theme (activity), staged_sector (activity), staged_amount (activity), staged_partner (activity, mention_key), staged_mention_key`;

/** The same of the tables written, which others see as soon as the import is committed. */
export const ANALYZE_WRITTEN = `analyze organisation (id), activity (id, holder_id, source_id, identifier, is_leaf, withdrawn_on, counted_elsewhere_from, first_year, last_year),
  activity_place (activity_id, country_code), activity_theme (activity_id, theme_code), activity_amount (activity_id, year),
  activity_partner (activity_id, partner_id)`;

/** What the run is told to have done; `$1` is its id. */
export const RECORD_RUN = [
  `insert into import_change (run_id, kind, activity_id, identifier, title, line, added)
    select $1, c.kind, c.id, s.identifier, (select value from jsonb_each_text(s.titles) limit 1), s.line, jsonb_build_object(
      'is_leaf', s.is_leaf, 'places', coalesce(p.places, '[]'), 'mentions', coalesce(m.mentions, '[]'))
    from compared c join staged_activity s using (activity)
    left join (select activity, jsonb_agg(distinct jsonb_build_object('country', country, 'region', region)) as places
      from staged_place group by activity) p using (activity)
    left join (select activity, jsonb_agg(jsonb_build_object('partner_id', k.organisation, 'told_as', k.told_as)) as mentions
      from staged_partner join staged_mention_key k using (mention_key) group by activity) m using (activity)
    order by s.activity`,
  `insert into import_change (run_id, kind, activity_id, identifier, title, line)
    select $1, 'WITHDRAWN', id, identifier, (select value from jsonb_each_text(titles) limit 1), null from withdrawn order by identifier`,
  `insert into import_problem (run_id, line, activity, field, value, code, message)
    select $1, line, activity, field, value, code, message from staged_problem order by line nulls first`,
  "insert into import_suggestion (run_id, left_id, right_id, names_both) select $1, left_id, right_id, names_both from staged_told_suggestion",
];

/** Figures of the report. */
export const COUNT = `
select (select count(*)::int from compared where kind = 'NEW') as new,
  (select count(*)::int from compared where kind = 'CHANGED') as changed,
  (select count(*)::int from compared where kind = 'UNCHANGED') as unchanged,
  (select count(*)::int from withdrawn) as withdrawn,
  (select count(*)::int from staged_partner) as mentions,
  (select count(distinct country)::int from staged_place) as countries,
  (select count(distinct region)::int from staged_place) as regions,
  (select count(distinct activity)::int from staged_place where country is null and region is null) as unspecified,
  (select count(*)::int from staged_problem) as problems`;
