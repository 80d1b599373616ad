import { refuseErased } from "../accounts/refuse-erased.ts";
import { changeCoverage } from "../activities/change-coverage.ts";
import { LOCK_ACTIVITIES } from "../activities/coverage-locks.ts";
import { settleActivities } from "../activities/settle-activities.ts";
import type { Context } from "../context.ts";
import type { Ask } from "../shared/database.ts";
import { PUT_IN_FORCE } from "./effective-visibility.sql.ts";
import type { Pair } from "./our-record.queries.ts";
import { CONCERNED } from "./visibility-subject.queries.ts";

/** The activities that a partnership rests on; where no file names the two together any more, one of its holder, so that it is judged anew. */
const SETTLED = `with concerned as (${CONCERNED.partnership})
  select id from concerned union all
  (select a.id from partnership s join activity a on a.holder_id = s.holder_id where s.id = $1 and not exists (select from concerned) order by a.id limit 1)`;

/**
 * Changes what is said of a partnership, and brings who may see it and everything that is counted in step with it, in one
 * transaction.
 */
export function changeRecord(
  context: Context,
  { id }: Pair,
  work: (rows: Ask) => Promise<void>,
): Promise<void> {
  return changeCoverage(context, async (rows) => {
    await refuseErased(rows, context.viewer);
    const settled = await rows<{ id: string }>(SETTLED, [id]);
    const ids = settled.map((activity) => activity.id);
    await rows(LOCK_ACTIVITIES, [ids]);
    await work(rows);
    await rows(PUT_IN_FORCE.partnership, [id]);
    await settleActivities(rows, ids);
  });
}
