import { conflict, type Refusal } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import type { Actor } from "./actor.ts";
import { type Ask, type Database, databaseCode } from "./database.ts";

/** Whoever waited on would keep a connection from others for as long as an import writes. */
const WAIT_BRIEFLY = "set local lock_timeout = '5s'";
/** PostgreSQL's code for a lock that was not to be had in that time. */
const WAITED_IN_VAIN = "55P03";
/** PostgreSQL's code for a value that is there once at most, and is there already. */
const THERE_ALREADY = "23505";

/** A change by a person, in one transaction. @throws {Refusal} when an import, or somebody else, holds what would change. */
export async function changeWithoutWaiting<Result>(
  database: Database,
  actor: Actor,
  work: (rows: Ask) => Promise<Result>,
): Promise<Result> {
  try {
    return await database.transaction(actor, async (rows) => {
      await rows(WAIT_BRIEFLY);
      return work(rows);
    });
  } catch (error) {
    if (databaseCode(error) !== WAITED_IN_VAIN) throw error;
    throw conflict(
      "An import or another change is being written; try again in a moment.",
      because("BEING_WRITTEN"),
    );
  }
}

/** The same where two who write at once may take the same name or number. @throws {Refusal} `taken` for whoever comes second. */
export async function changeOrTaken<Result>(
  database: Database,
  actor: Actor,
  { work, taken }: { readonly work: (rows: Ask) => Promise<Result>; readonly taken: () => Refusal },
): Promise<Result> {
  try {
    return await changeWithoutWaiting(database, actor, work);
  } catch (error) {
    throw databaseCode(error) === THERE_ALREADY ? taken() : error;
  }
}
