import type { Ask } from "../shared/database.ts";
import { DERIVE_COVERAGE, DROP_COVERAGE, FORGET_SAME, KEEP_PAST } from "./derive-coverage.sql.ts";
import { DERIVE_PARTNERSHIPS } from "./derive-partnerships.sql.ts";
import { LOCK_COVERAGE, SETTLE_TOTALS, touchedBy } from "./derive-totals.sql.ts";
import { LINK_HOLDERS } from "./link-holders.sql.ts";

/** To be asked before facts of activities are changed: of two that change the same activity, one waits for the other. */
export const LOCK_ACTIVITIES =
  "select from activity where id = any($1::uuid[]) order by id for no key update";

/** Brings everything that is derived from activities in step with them, in the transaction that changed them. */
export async function settleActivities(ask: Ask, ids: readonly string[]): Promise<void> {
  await ask(LOCK_COVERAGE);
  // whom a partner has still to accept decides what is counted
  for (const statement of DERIVE_PARTNERSHIPS) await ask(statement, [ids]);
  const linked = await ask<{ id: string }>(LINK_HOLDERS);
  const touched = [...new Set([...ids, ...linked.map(({ id }) => id)])];
  await ask(KEEP_PAST, [touched]);
  const dropped = await ask<Cell>(touchedBy(DROP_COVERAGE), [touched]);
  const derived = await ask<Cell>(touchedBy(DERIVE_COVERAGE), [touched]);
  await ask(FORGET_SAME, [touched]);
  await settleTotals(ask, [...dropped, ...derived]);
}

/** A theme and a place, empty where not stated. */
interface Cell {
  readonly theme: string;
  readonly place: string;
}

async function settleTotals(ask: Ask, cells: readonly Cell[]): Promise<void> {
  await ask(SETTLE_TOTALS, [cells.map(({ theme }) => theme), cells.map(({ place }) => place)]);
}

/** Coverage of activities that were deleted. */
const DROP_ORPHANS =
  "delete from coverage_row c where not exists (select from activity a where a.id = c.activity_id)";

const DROP_ORPHANS_PAST =
  "delete from coverage_past c where not exists (select from activity a where a.id = c.activity_id)";

/** The same for every activity of the database, and for those that are gone from it. */
export async function settleEverything(ask: Ask): Promise<void> {
  await ask(LOCK_COVERAGE);
  await settleTotals(ask, await ask<Cell>(touchedBy(DROP_ORPHANS)));
  await ask(DROP_ORPHANS_PAST);
  const activities = await ask<{ id: string }>("select id from activity");
  await settleActivities(
    ask,
    activities.map(({ id }) => id),
  );
}
