import { allow } from "../accounts/policy.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { type Ask, Values } from "../shared/database.ts";
import { confirmThemes } from "./activity.policy.ts";
import { openActivity } from "./activity.read-models.ts";
import { changeCoverage } from "./change-coverage.ts";
import { LOCK_ACTIVITIES, settleActivities } from "./settle-activities.ts";

/** Most activities whose themes one call confirms. */
const MOST_ACTIVITIES = 1000;

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

/** The statement that changes origins of the activities that the viewer may see. */
function changeOrigin(
  { viewer }: Context,
  activityIds: readonly string[],
  { from, to, dayAfter, dayBefore }: OriginChange,
): [string, readonly unknown[]] {
  const values = new Values(viewer.sight);
  const text = `update activity_theme set origin = ${values.bind(to)}, confirmed_on = ${values.bind(dayAfter)}
    where origin = ${values.bind(from)} and theme_code is not null and confirmed_on is not distinct from ${values.bind(dayBefore)}
      and activity_id in (select a.id from activity a where a.id = any(${values.bind(activityIds)}::uuid[]) and ${openActivity("a", values)})
    returning id`;
  return [text, values.list];
}

/** Activities that the viewer may not see are as if they were not there. @throws {Refusal} when one that they see is not theirs to judge. */
async function refuseForeign({ viewer }: Context, rows: Ask, activityIds: readonly string[]): Promise<void> {
  const values = new Values(viewer.sight);
  const held = await rows<{ holder: string }>(
    `select distinct a.holder_id as holder from activity a
      where a.id = any(${values.bind(activityIds)}::uuid[]) and ${openActivity("a", values)}`,
    values.list,
  );
  const holders = held.map(({ holder }) => holder);
  if (holders.length > 0) allow(confirmThemes, viewer, holders);
}

/**
 * Origin and coverage change in one transaction; activities that the viewer may not see stay as they are.
 *
 * @throws {Refusal} when the ids are none, one is not for the viewer to judge, or an import holds what would change.
 */
async function change(
  context: Context,
  activityIds: readonly string[],
  origins: OriginChange,
): Promise<number> {
  checkIds(activityIds);
  return changeCoverage(context, async (rows) => {
    await rows(LOCK_ACTIVITIES, [activityIds]);
    await refuseForeign(context, rows, activityIds);
    const changed = await rows(...changeOrigin(context, activityIds, origins));
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
