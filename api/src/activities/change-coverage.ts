import { actorOf } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { conflict } from "../errors.ts";
import { type Ask, databaseCode } from "../shared/database.ts";
import { LOCK_COVERAGE } from "./derive-totals.sql.ts";

/** Whoever waited on would keep a connection from others for as long as an import writes. */
const WAIT_BRIEFLY = "set local lock_timeout = '5s'";
/** PostgreSQL's code for a lock that was not to be had in that time. */
const WAITED_IN_VAIN = "55P03";

/**
 * Runs a person's change of what coverage rests on, in one transaction; nobody else changes coverage meanwhile.
 *
 * @throws {Refusal} when an import, or another change, holds what would change for longer than a person waits.
 */
export async function changeCoverage<Result>(
  { database, viewer }: Context,
  work: (rows: Ask) => Promise<Result>,
): Promise<Result> {
  try {
    return await database.transaction(actorOf(viewer), async (rows) => {
      await rows(WAIT_BRIEFLY);
      await rows(LOCK_COVERAGE);
      return work(rows);
    });
  } catch (error) {
    if (databaseCode(error) !== WAITED_IN_VAIN) throw error;
    throw conflict("An import or another change is being written; try again in a moment.");
  }
}
