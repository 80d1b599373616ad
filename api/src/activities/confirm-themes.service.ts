import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { settleActivities } from "./settle-activities.ts";

/** Most activities whose themes one call confirms. */
const MOST_ACTIVITIES = 1000;

/** Turns the suggested themes of activities into confirmed ones; their shares stay. @returns shares changed. */
export function confirm(context: Context, activityIds: readonly string[]): Promise<number> {
  const { today } = context;
  return change(context, activityIds, "SUGGESTED", `origin = 'CONFIRMED', confirmed_on = '${today}'`);
}

/** Turns confirmed themes back into suggested ones. @returns shares changed. */
export function withdraw(context: Context, activityIds: readonly string[]): Promise<number> {
  return change(context, activityIds, "CONFIRMED", "origin = 'SUGGESTED', confirmed_on = null");
}

/** Origin and coverage change in one transaction. */
async function change(
  { database }: Context,
  activityIds: readonly string[],
  from: string,
  to: string,
): Promise<number> {
  checkIds(activityIds);
  return database.transaction(async (rows) => {
    const changed = await rows(
      `update activity_theme set ${to} where activity_id = any($1::uuid[]) and origin = $2 and theme_code is not null returning id`,
      [activityIds, from],
    );
    await settleActivities(rows, activityIds);
    return changed.length;
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
