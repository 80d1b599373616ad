import type pg from "pg";
import { PERSON } from "./traces.ts";

/** Lets the product keep the history of what is written, also over a connection that looks at nothing else. */
export async function keepHistory(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; trigger: string }>(
    `select tgrelid::regclass::text as table, tgname as trigger from pg_trigger
      where tgname like '%\\_recorded' or tgname = 'change_event_is_chained'`,
  );
  for (const { table, trigger } of rows)
    await client.query(`alter table ${table} enable always trigger ${trigger}`);
}

/** Forgets the world before. */
export const FORGET = "truncate change_event, person_key restart identity";

/** What came first was done before: facts of an activity are kept from then on, and not those that come with it. */
export const MADE_BEFORE = "update change_event set at = at - interval '1 day'";

/** What changes since is somebody's work. */
export const BY_SOMEBODY = `select set_config('onze.actor', '{"path": "PERSON", "accountId": "${PERSON}"}', true)`;

/** Takes every row of a table away, as a file does that no longer has it, and puts it back. */
const takenAndGivenBack = (table: string): string[] => [
  `create temporary table taken_${table} on commit drop as select * from ${table}`,
  `delete from ${table} where $1::uuid is not null`,
  `insert into ${table} select * from taken_${table}`,
];

/** Whatever a field may hide was something else for a while: so everything that may be hidden is told by a change. */
export const MADE_ANEW = [
  "create temporary table as_is on commit drop as select * from organisation",
  `update organisation set name = 'Once ' || name, acronym = 'ONCE', country_code = 'BE',
    website = 'https://once.example/' || slug where id <> $1`,
  `update organisation o set name = w.name, acronym = w.acronym, country_code = w.country_code, website = w.website
    from as_is w where w.id = o.id and w.id <> $1`,
  ...["affiliation", "activity_place", "activity_sector", "activity_theme", "activity_partner"].flatMap(
    takenAndGivenBack,
  ),
  "update activity_partner set share = share / 2",
  "update activity_partner set share = share * 2",
  "update activity_theme set origin = 'CONFIRMED', confirmed_on = '2026-01-01' where theme_code is not null and origin = 'STATED' and activity_id::text < '8'",
];

/** Partnerships and events are called at random; what comes of what they stand for, two worlds have in common. */
export const NAME_AND_DATE = [
  "create temporary table named on commit drop as select max(position) as last from change_event",
  `update change_event c set record_id = md5((made.new->>'holder_id') || (made.new->>'partner_id'))::uuid from change_event made
    where made.entity = 'partnership' and made.kind = 'CREATED' and c.entity = 'partnership' and c.record_id = made.record_id`,
  "update partnership_theme t set partnership_id = md5(s.holder_id::text || s.partner_id)::uuid from partnership s where s.id = t.partnership_id",
  "update partnership set id = md5(holder_id::text || partner_id)::uuid",
  "delete from change_event where position > (select last from named)",
  // whom a change is about is a set: the order in which it is kept is nobody's choice
  "update change_event set organisations = array(select unnest(organisations) order by 1)",
  `update change_event c set at = '2026-01-01', id = md5(concat_ws(' ', c.entity, c.record_id, c.part, c.kind, c.field, c.organisations, c.old is null, c.new is null, n.number))::uuid
    from (select position, row_number() over (partition by entity, record_id, part, kind, field, organisations, old is null, new is null order by position) as number from change_event) n
    where n.position = c.position`,
];
