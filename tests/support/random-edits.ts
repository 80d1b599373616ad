import {
  type Ask,
  holdActivities,
  LOCK_COVERAGE,
  SHARE_COVERAGE,
  settleActivities,
  settleHeld,
} from "@onze/api";
import type pg from "pg";

/** Numbers from 0 to below 1, the same for a seed every time. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const first = (table: string): string =>
  `id = (select id from ${table} where activity_id = $1 order by id limit 1)`;

/** What an activity `$1` may say of its own work, by a number `$2`; few values, so that cells are shared. */
const OWN_WORK = [
  `update activity_place set region_code = null, country_code = (array['CD', 'RW', 'BI', 'UG', 'PH', 'BO'])[1 + floor(6 * $2::float8)::int] where ${first("activity_place")}`,
  `update activity_theme set theme_code = (select code from theme order by position offset floor(5 * $2::float8)::int limit 1),
    origin = case when $2::float8 < 0.5 then 'SUGGESTED' else 'STATED' end where ${first("activity_theme")}`,
  `update activity_amount set amount_eur = case when $2::float8 > 0.2 then round(($2::float8 * 90000)::numeric, 2)::float8 end where ${first("activity_amount")}`,
  `update activity set first_year = 2014 + floor(8 * $2::float8)::int, last_year = 2015 + floor(8 * $2::float8)::int where id = $1`,
];

const CLASS = "(array['PUBLIC', 'NETWORK', 'RESTRICTED', 'CONFIDENTIAL'])[1 + floor(4 * $2::float8)::int]";
const PARTNER = `(select partner_id from activity_partner where activity_id = $1 order by id limit 1)`;

/** What may bear on other activities too: whom one names, whether it counts, who may see it or its partner. */
const BEYOND = [
  `update activity_partner set partner_id = md5('partner ' || 1 + floor(40 * $2::float8)::int)::uuid where ${first("activity_partner")}`,
  `update activity set withdrawn_on = case when $2::float8 < 0.5 then '2026-01-01'::date end where id = $1`,
  `update activity set visibility = ${CLASS} where id = $1`,
  `update organisation set visibility = ${CLASS} where id = ${PARTNER}`,
];

const CONCERNED = `select $1::uuid as id union select activity_id from activity_partner where partner_id = ${PARTNER}`;

export const asker =
  (client: pg.Client): Ask =>
  async (statement, values = []) =>
    (await client.query(statement, [...values])).rows;

interface Edit {
  readonly random: () => number;
  /** How often, from 0 to 1, an edit bears on other activities too. */
  readonly beyond: number;
}

/** Changes something that an activity says of its own work, and what is derived from it, in the caller's transaction. */
export async function changeOwnWork(ask: Ask, id: string, random: () => number): Promise<void> {
  await ask(SHARE_COVERAGE);
  await holdActivities(ask, [id]);
  await ask(oneOf(OWN_WORK, random), [id, random()]);
  await settleHeld(ask, [id]);
}

const oneOf = (changes: readonly string[], random: () => number): string =>
  changes[Math.floor(random() * changes.length)] ?? "";

async function changeBeyond(ask: Ask, id: string, random: () => number): Promise<void> {
  await ask(LOCK_COVERAGE);
  await ask(oneOf(BEYOND, random), [id, random()]);
  const concerned = await ask<{ id: string }>(CONCERNED, [id]);
  await settleActivities(
    ask,
    concerned.map((each) => each.id),
  );
}

/** Changes something of an activity, in one transaction, as the product does. */
export async function editAtRandom(ask: Ask, id: string, { random, beyond }: Edit): Promise<void> {
  await ask("begin");
  if (random() < beyond) await changeBeyond(ask, id, random);
  else await changeOwnWork(ask, id, random);
  await ask("commit");
}
