import type { Ask } from "../shared/database.ts";

const COVERAGE = "hashtext('onze coverage')";

/**
 * Taken before any activity is locked by whoever changes what the coverage of many activities rests on: who may see
 * something, who is named, which activity stands for which, a whole file. Nobody else changes coverage meanwhile.
 */
export const LOCK_COVERAGE = `select pg_advisory_xact_lock(${COVERAGE})`;

/** Taken likewise by those who change single activities: beside one another, and not beside whoever has coverage alone. */
export const SHARE_COVERAGE = `select pg_advisory_xact_lock_shared(${COVERAGE})`;

/** Partnerships are derived from all activities of a holder, so its activities are changed one after the other. */
const LOCK_HOLDERS = `select pg_advisory_xact_lock(hashtext('onze holder'), h.number)
  from (select distinct hashtext(holder_id::text) as number from activity where id = any($1::uuid[]) order by 1) h`;

/** Of two that change the same activity, one waits for the other. */
export const LOCK_ACTIVITIES =
  "select from activity where id = any($1::uuid[]) order by id for no key update";

/**
 * Holds activities for a change of what they say of their own work: themes, places, years, amounts. Whom they name, which
 * other activity they tell of, whether they count at all and who may see them is for whoever has coverage alone, because
 * other activities may then count or not. Coverage is shared by then.
 */
export async function holdActivities(ask: Ask, ids: readonly string[]): Promise<void> {
  await ask(LOCK_HOLDERS, [ids]);
  await ask(LOCK_ACTIVITIES, [ids]);
}
