/** How large a generated set is; about ten coverage rows come out of each activity. */
export interface Size {
  readonly members: number;
  readonly partners: number;
  readonly activities: number;
  readonly agreements: number;
}

/** An umbrella with its members. */
export const UMBRELLA: Size = { members: 60, partners: 4_000, activities: 20_000, agreements: 60 };

/** Everybody who publishes in a sector. */
export const SECTOR: Size = {
  members: 2_999,
  partners: 200_000,
  activities: 1_000_000,
  agreements: 60,
};

const SOURCE = "md5('source')::uuid";

/**
 * A number from 0 to below 1 that depends on `$1` and `$2` alone: the fixed seed. Whatever plan PostgreSQL chooses, the
 * set is the same on every machine.
 */
const DRAW = `create function draw(number bigint, topic text) returns double precision language sql immutable parallel safe
  return (hashint8extended(number, hashtextextended(topic, 11)) & 1048575) / 1048576.0`;

const helpers = (size: Size): readonly string[] => [
  DRAW,
  `create temporary table place as select code, row_number() over (order by md5(code)) - 1 as number from country`,
  `create temporary table subject as select code, row_number() over (order by position) - 1 as number from theme`,
  `create temporary table holder as select organisation_id as id, 0 as number from organisation_role where role = 'SECRETARIAT'
    union all select md5('member ' || n)::uuid, n from generate_series(1, ${size.members}) n`,
];

const organisationsOf = (size: Size): readonly string[] => [
  `insert into source (id, kind, name, taken_on) values (${SOURCE}, 'SHEET', 'generated', '2026-01-01')`,
  organisations("member", size.members, "'MEMBER'", "'BE'"),
  organisations(
    "partner",
    size.partners,
    "(array['PARTNER', 'PARTNER', 'PARTNER', 'MOVEMENT', 'NATIONAL_PLATFORM', 'ACADEMIC'])[1 + floor(6 * draw(n, 'kind'))::int]",
    "home.code",
  ),
  `insert into organisation_role (organisation_id, role, source_id) select id, 'MEMBER', ${SOURCE} from holder where number > 0`,
];

/** Few organisations hold many activities, as in life; one in ten partners is drawn from everybody's, so that partners are shared. */
const activitiesOf = (size: Size): readonly string[] => [
  `create temporary table work as select n, md5('activity ' || n)::uuid as id,
      floor(${size.members + 1} * draw(n, 'holder') ^ 2)::int as holder, 2014 + floor(11 * draw(n, 'start'))::int as first_year,
      floor(3 * draw(n, 'length'))::int as more_years, 1 + floor(2.5 * draw(n, 'places') ^ 2)::int as places,
      1 + floor(3 * draw(n, 'themes') ^ 2)::int as themes, floor(4 * draw(n, 'partners'))::int as partners
    from generate_series(1, ${size.activities}) n`,
  "analyze work",
  `insert into activity (id, source_id, source_line, identifier, holder_id, titles, descriptions, language, status, starts_on, ends_on, first_year, last_year, content_hash)
    select w.id, ${SOURCE}, w.n, 'XM-BENCH-' || lpad(w.n::text, 6, '0'), h.id,
      jsonb_build_object('en', 'Activity number ' || w.n, 'fr', 'Activité numéro ' || w.n),
      jsonb_build_object('en', repeat('What this activity sets out to do. ', 6)), 'en', 'IMPLEMENTATION',
      make_date(w.first_year, 1, 1), make_date(w.first_year + w.more_years, 12, 31), w.first_year, w.first_year + w.more_years, md5(w.n::text)
    from work w join holder h on h.number = w.holder order by w.n`,
  `insert into activity_place (activity_id, source_line, country_code, region_code, share)
    select w.id, w.n, case when r.region is null then p.code end, r.region, 1.0 / w.places
    from work w cross join lateral generate_series(1, w.places) k
    cross join lateral (select case when draw(w.n, 'region' || k) < 0.04 then (array['202', '019', '142'])[k] end as region) r
    join place p on p.number = (floor(200 * draw(w.n, 'place') ^ 2)::int + 7 * (k - 1)) % 200 order by w.n, k`,
  `insert into activity_theme (activity_id, source_line, theme_code, share, origin)
    select w.id, w.n, case when draw(w.n, 'unthemed') > 0.05 then s.code end, 1.0 / w.themes,
      case when draw(w.n, 'origin') < 0.4 then 'SUGGESTED' else 'STATED' end
    from work w cross join lateral generate_series(1, w.themes) k
    join subject s on s.number = (floor(draw(w.n, 'theme') * (select count(*) from subject))::int + 3 * (k - 1)) % (select count(*) from subject)
    order by w.n, k`,
  `insert into activity_amount (activity_id, source_line, year, amount, currency, amount_eur, origin)
    select w.id, w.n, y, 1000 + floor(90000 * draw(w.n, 'amount' || y)), 'EUR', 1000 + floor(90000 * draw(w.n, 'amount' || y)), 'BUDGET'
    from work w cross join lateral generate_series(w.first_year, w.first_year + w.more_years) y where draw(w.n, 'budget') < 0.7 order by w.n, y`,
  `insert into activity_partner (activity_id, source_line, partner_id, mention, role, share)
    select distinct on (w.n, o.id) w.id, w.n, o.id, o.name, '4', case when draw(w.n, 'told') < 0.3 then 0.8 / w.partners end
    from work w cross join lateral generate_series(1, w.partners) k
    join organisation o on o.id = md5('partner ' || 1 + case when draw(w.n, 'shared' || k) < 0.1 then floor(${size.partners} * draw(w.n, 'any' || k))::int
      else (w.holder * 67 + floor(160 * draw(w.n, 'own' || k))::int) % ${size.partners} end)::uuid order by w.n, o.id`,
];

/** Agreements between the secretariat and one to five of the members that hold most. */
const agreementsOf = (size: Size): readonly string[] => [
  `insert into role_agreement (id, source_id, theme_code, country_code, valid_from, review_by)
    select md5('agreement ' || n)::uuid, ${SOURCE}, s.code, p.code, '2020-01-01', '2099-12-31' from generate_series(1, ${size.agreements}) n
    join subject s on s.number = n % 15 join place p on p.number = n / 3`,
  `insert into role_agreement_parties (role_agreement_id, organisation_id)
    select md5('agreement ' || n)::uuid, h.id from generate_series(1, ${size.agreements}) n join holder h on h.number <= 1 + n % 5`,
];

/** Statements that fill a database that has the code lists and the umbrella; what is derived of activities is left to the product. */
export const fillOf = (size: Size): readonly string[] => [
  ...helpers(size),
  ...organisationsOf(size),
  ...activitiesOf(size),
  ...agreementsOf(size),
];

/**
 * The coverage rows that the product derives of those activities, in one statement over all of them: nothing is hidden, no role
 * has dates and no partner is of the umbrella, so that there is one set of rows for everybody. To be run on the connection
 * that filled, on the same day.
 */
export const COVERAGE_OF_FILL = `
insert into coverage_row (activity_id, holder_id, partner_id, side, partner_kind, country_code, region_code, theme_code, theme_origin, year, effort_eur, recorded_on)
with received as materialized (
  select p.activity_id, p.partner_id, o.kind, p.share from activity_partner p join organisation o on o.id = p.partner_id
), shares as (
  select * from received
  union all
  select w.id, null, null, 1 - coalesce(r.share, 0) from work w
  left join (select activity_id, sum(share order by partner_id) as share from received group by activity_id) r on r.activity_id = w.id
  where r.activity_id is null or draw(w.n, 'budget') < 0.7
)
select w.id, h.id, s.partner_id, case when h.number = 0 then 'UMBRELLA' else 'MEMBERS' end, s.kind, p.country_code, p.region_code,
  t.theme_code, t.origin, y.year, e.amount_eur * p.share * t.share * s.share, (now() at time zone 'UTC')::date
from work w join holder h on h.number = w.holder
join shares s on s.activity_id = w.id
join activity_place p on p.activity_id = w.id
join activity_theme t on t.activity_id = w.id
cross join lateral generate_series(w.first_year, w.first_year + w.more_years) y(year)
left join activity_amount e on e.activity_id = w.id and e.year = y.year`;

function organisations(what: string, count: number, kind: string, country: string): string {
  return `insert into organisation (id, source_id, source_line, slug, name, names, name_key, acronym, kind, country_code, website)
    select md5('${what} ' || n)::uuid, ${SOURCE}, n, '${what}-' || n, '${what} ' || substr(md5(n::text), 1, 12), '{}', '${what} ' || substr(md5(n::text), 1, 12),
      upper(substr(md5(n::text), 1, 4)), ${kind}, ${country}, 'https://${what}-' || n || '.example'
    from generate_series(1, ${count}) n left join place home on home.number = floor(200 * draw(n, 'home') ^ 2)`;
}
