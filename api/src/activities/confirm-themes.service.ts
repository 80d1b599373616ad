import { allow } from "../accounts/policy.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { type Ask, Values } from "../shared/database.ts";
import { confirmThemes } from "./activity.policy.ts";
import { openActivity } from "./activity.read-models.ts";
import { changeActivities } from "./change-coverage.ts";
import { holdActivities } from "./coverage-locks.ts";
import { settleHeld } from "./settle-activities.ts";

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

/** The activities of these ids that somebody sees. */
interface OpenActivities {
  readonly ids: readonly string[];
  /** Ids of those who hold them, each once. */
  readonly holders: readonly string[];
}

/** Activities that the viewer may not see are as if they were not there. */
async function findOpen(
  { viewer }: Context,
  rows: Ask,
  activityIds: readonly string[],
): Promise<OpenActivities> {
  const values = new Values(viewer.sight);
  const open = await rows<{ id: string; holder: string }>(
    `select a.id, a.holder_id as holder from activity a
      where a.id = any(${values.bind(activityIds)}::uuid[]) and ${openActivity("a", values)}`,
    values.list,
  );
  return { ids: open.map(({ id }) => id), holders: [...new Set(open.map(({ holder }) => holder))] };
}

const CHANGE_ORIGIN = `update activity_theme set origin = $2, confirmed_on = $3
  where origin = $4 and theme_code is not null and confirmed_on is not distinct from $5 and activity_id = any($1::uuid[])
  returning id`;

/**
 * Origin and coverage change in one transaction. Activities that the viewer may not see are not even held: whoever looks
 * at the data version would learn that they are there.
 *
 * @throws {Refusal} when the ids are none, one is not for the viewer to judge, or an import holds what would change.
 */
async function change(
  context: Context,
  activityIds: readonly string[],
  { from, to, dayAfter, dayBefore }: OriginChange,
): Promise<number> {
  checkIds(activityIds);
  return changeActivities(context, async (rows) => {
    const { ids, holders } = await findOpen(context, rows, activityIds);
    if (ids.length === 0) return 0;
    allow(confirmThemes, context.viewer, holders);
    await holdActivities(rows, ids);
    const changed = await rows(CHANGE_ORIGIN, [ids, to, dayAfter, from, dayBefore]);
    await settleHeld(rows, ids);
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
