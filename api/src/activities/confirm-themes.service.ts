import { allow } from "../accounts/policy.ts";
import { actorOf } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { badInput, conflict } from "../errors.ts";
import { databaseCode } from "../shared/database.ts";
import { confirmThemes } from "./activity.policy.ts";
import { openActivity } from "./activity.read-models.ts";
import { LOCK_COVERAGE } from "./derive-totals.sql.ts";
import { LOCK_ACTIVITIES, settleActivities } from "./settle-activities.ts";

/** Most activities whose themes one call confirms. */
const MOST_ACTIVITIES = 1000;

/** Whoever waited on would keep a connection from others for as long as an import writes. */
const WAIT_BRIEFLY = "set local lock_timeout = '5s'";
/** PostgreSQL's code for a lock that was not to be had in that time. */
const WAITED_IN_VAIN = "55P03";

/** Turns the suggested themes of activities into confirmed ones; their shares stay. @returns shares changed. */
export function confirm(context: Context, activityIds: readonly string[]): Promise<number> {
  return change(context, activityIds, {
    from: "SUGGESTED",
    to: "CONFIRMED",
    dayAfter: context.today,
    dayBefore: null,
  });
}

/** Turns themes that were confirmed today back into suggested ones; older confirmations stay. @returns shares changed. */
export function withdraw(context: Context, activityIds: readonly string[]): Promise<number> {
  const { today } = context;
  return change(context, activityIds, {
    from: "CONFIRMED",
    to: "SUGGESTED",
    dayAfter: null,
    dayBefore: today,
  });
}

interface OriginChange {
  readonly from: "SUGGESTED" | "CONFIRMED";
  readonly to: "SUGGESTED" | "CONFIRMED";
  /** Day of confirmation afterwards, `YYYY-MM-DD`. */
  readonly dayAfter: string | null;
  /** Day of confirmation before. */
  readonly dayBefore: string | null;
}

const CHANGE_ORIGIN = `
update activity_theme set origin = $3, confirmed_on = $4
where origin = $2 and theme_code is not null and confirmed_on is not distinct from $5
  and activity_id in (select a.id from activity a where a.id = any($1::uuid[]) and ${openActivity("a")})
returning id`;

/** Of activities that the viewer may see: the others are as if they were not there. */
const HOLDERS = `select distinct a.holder_id as holder from activity a where a.id = any($1::uuid[]) and ${openActivity("a")}`;

/**
 * Origin and coverage change in one transaction; activities that the viewer may not see stay as they are.
 *
 * @throws {Refusal} when the ids are none, one is not for the viewer to judge, or an import holds what would change.
 */
async function change(
  { database, viewer }: Context,
  activityIds: readonly string[],
  { from, to, dayAfter, dayBefore }: OriginChange,
): Promise<number> {
  checkIds(activityIds);
  const changing = database.transaction(actorOf(viewer), async (rows) => {
    await rows(WAIT_BRIEFLY);
    await rows(LOCK_COVERAGE);
    await rows(LOCK_ACTIVITIES, [activityIds]);
    const held = await rows<{ holder: string }>(HOLDERS, [activityIds]);
    if (held.length > 0) {
      allow(
        confirmThemes,
        viewer,
        held.map(({ holder }) => holder),
      );
    }
    const changed = await rows(CHANGE_ORIGIN, [activityIds, from, to, dayAfter, dayBefore]);
    await settleActivities(rows, activityIds);
    return changed.length;
  });
  return changing.catch((error: unknown) => {
    if (databaseCode(error) !== WAITED_IN_VAIN) throw error;
    throw conflict("An import or another change is being written; try again in a moment.");
  });
}

function checkIds(activityIds: readonly string[]): void {
  if (activityIds.length > MOST_ACTIVITIES) {
    throw badInput(
      `activityIds holds ${activityIds.length} activities; at most ${MOST_ACTIVITIES} go in one call.`,
    );
  }
  const odd = activityIds.find((id) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id));
  if (odd !== undefined)
    throw badInput(`activityIds holds "${odd.slice(0, 60)}"; it must be the id of an activity.`);
}
