import type { Ask } from "../shared/database.ts";
import { LOCK_COVERAGE } from "./coverage-locks.ts";
import { DERIVE_COVERAGE, DROP_COVERAGE, FORGET_SAME, KEEP_PAST, LAST_ROW } from "./derive-coverage.sql.ts";
import { DERIVE_PARTNERSHIPS } from "./derive-partnerships.sql.ts";
import { ADD_CELLS, CLEAR_CELLS, COUNT_ANEW, COUNT_MOVED } from "./derive-totals.sql.ts";
import { LINK_HOLDERS } from "./link-holders.sql.ts";

/** Brings everything that is derived from activities in step with them, in the transaction that changed them. */
export async function settleActivities(ask: Ask, ids: readonly string[]): Promise<void> {
  await ask(LOCK_COVERAGE);
  await settleAlone(ask, ids, await isMost(ask, ids));
}

/** The same after a change of what activities that are held say of their own work; once in a transaction. */
export async function settleHeld(ask: Ask, ids: readonly string[]): Promise<void> {
  for (const statement of DERIVE_PARTNERSHIPS) await ask(statement, [ids]);
  await deriveCoverage(ask, ids, addAndSubtract);
}

/** @param countsAnew whether cells are counted from nothing, and not by what moved. */
async function settleAlone(ask: Ask, ids: readonly string[], countsAnew: boolean): Promise<void> {
  // whom a partner has still to accept decides what is counted
  for (const statement of DERIVE_PARTNERSHIPS) await ask(statement, [ids]);
  const linked = await ask<{ id: string }>(LINK_HOLDERS);
  const touched = [...new Set([...ids, ...linked.map(({ id }) => id)])];
  await deriveCoverage(ask, touched, countsAnew ? async () => undefined : addAndSubtract);
  if (countsAnew) await countAnew(ask);
}

/** Counts what changes while the rows up to `last` and those that replace them both stand there. */
type Count = (ask: Ask, ids: readonly string[], last: string) => Promise<void>;

async function deriveCoverage(ask: Ask, ids: readonly string[], count: Count): Promise<void> {
  await ask(KEEP_PAST, [ids]);
  const [row] = await ask<{ id: string }>(LAST_ROW, [ids]);
  if (!row) throw new Error("an aggregate returned no row");
  await ask(DERIVE_COVERAGE, [ids]);
  await count(ask, ids, row.id);
  await ask(DROP_COVERAGE, [ids, row.id]);
  await ask(FORGET_SAME, [ids]);
}

async function addAndSubtract(ask: Ask, ids: readonly string[], last: string): Promise<void> {
  await ask(ADD_CELLS, [ids, last]);
  const emptied = await ask<{ cellId: number }>(COUNT_MOVED, [ids, last]);
  if (emptied.length > 0) await ask(CLEAR_CELLS, [emptied.map(({ cellId }) => cellId)]);
}

/** Counts every total from nothing. */
export async function countAnew(ask: Ask): Promise<void> {
  await ask(LOCK_COVERAGE);
  for (const statement of COUNT_ANEW) await ask(statement);
}

/** From so many changed activities on it is worth asking how many there are. */
const MANY = 300;

/** Whether these are most activities of the database: counting everything takes less than adding so much. */
async function isMost(ask: Ask, ids: readonly string[]): Promise<boolean> {
  if (ids.length < MANY) return false;
  const [activities] = await ask<{ count: number }>("select count(*)::int as count from activity");
  return ids.length * 2 > (activities?.count ?? 0);
}

/** Coverage of activities that were deleted. */
const DROP_ORPHANS = ["coverage_row", "coverage_past"].map(
  (table) => `delete from ${table} c where not exists (select from activity a where a.id = c.activity_id)`,
);

/** The same for every activity of the database, and for those that are gone from it. */
export async function settleEverything(ask: Ask): Promise<void> {
  await ask(LOCK_COVERAGE);
  for (const statement of DROP_ORPHANS) await ask(statement);
  const activities = await ask<{ id: string }>("select id from activity");
  await settleAlone(
    ask,
    activities.map(({ id }) => id),
    true,
  );
}
