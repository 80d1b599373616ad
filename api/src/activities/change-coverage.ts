import { actorOf } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import type { Ask } from "../shared/database.ts";
import { changeWithoutWaiting } from "../shared/without-waiting.ts";
import { LOCK_COVERAGE, SHARE_COVERAGE } from "./coverage-locks.ts";

/**
 * Runs a person's change of what the coverage of many activities rests on, in one transaction; nobody else changes coverage
 * meanwhile.
 *
 * @throws {Refusal} when an import, or another change, holds what would change for longer than a person waits.
 */
export const changeCoverage = <Result>(
  context: Context,
  work: (rows: Ask) => Promise<Result>,
): Promise<Result> => change(context, LOCK_COVERAGE, work);

/** The same of a change of single activities, beside others who change other ones; `work` has to hold those activities first. */
export const changeActivities = <Result>(
  context: Context,
  work: (rows: Ask) => Promise<Result>,
): Promise<Result> => change(context, SHARE_COVERAGE, work);

function change<Result>(
  { database, viewer }: Context,
  lock: string,
  work: (rows: Ask) => Promise<Result>,
): Promise<Result> {
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    await rows(lock);
    return work(rows);
  });
}
