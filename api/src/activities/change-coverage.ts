import { actorOf } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import type { Ask } from "../shared/database.ts";
import { changeWithoutWaiting } from "../shared/without-waiting.ts";
import { LOCK_COVERAGE } from "./derive-totals.sql.ts";

/**
 * Runs a person's change of what coverage rests on, in one transaction; nobody else changes coverage meanwhile.
 *
 * @throws {Refusal} when an import, or another change, holds what would change for longer than a person waits.
 */
export function changeCoverage<Result>(
  { database, viewer }: Context,
  work: (rows: Ask) => Promise<Result>,
): Promise<Result> {
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    await rows(LOCK_COVERAGE);
    return work(rows);
  });
}
