import { allow, allowEver } from "../accounts/policy.ts";
import { openActivity } from "../activities/activity.read-models.ts";
import { changeCoverage } from "../activities/change-coverage.ts";
import { LOCK_ACTIVITIES } from "../activities/coverage-locks.ts";
import { settleActivities } from "../activities/settle-activities.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { type Ask, Values } from "../shared/database.ts";
import { manualSource } from "../shared/manual-source.ts";
import { isUuid } from "../shared/uuid.ts";
import { linkActivities } from "./framework.policy.ts";

/** Most activities that one call links. */
const MOST_ACTIVITIES = 1000;

/** Activities to be linked to a framework, or to a goal of it as well. */
export interface Links {
  /** Code of the framework. */
  readonly framework: string;
  readonly goal?: string | null;
  readonly activities: readonly string[];
}

/**
 * Links activities to a framework, and to a goal of it where one is given. An activity is in one framework: links to another,
 * and to its goals, end.
 *
 * @returns how many activities it changed something of.
 * @throws {Refusal} when no such framework or goal is recorded, an activity is not the viewer's to link, or an import holds
 * what would change; nothing is changed then.
 */
export function link(context: Context, links: Links): Promise<number> {
  return change(context, links, async (rows, ids, goal) => {
    const moved = await rows<Changed>(MOVE, [ids, links.framework]);
    await rows(LEAVE_OTHER_GOALS, [ids, links.framework]);
    if (goal === null) return moved;
    return [
      ...moved,
      ...(await rows<Changed>(JOIN_GOAL, [ids, goal, await manualSource(rows, context.today)])),
    ];
  });
}

/**
 * Takes activities out of a goal, or out of a framework and all of its goals; of another framework nothing changes.
 *
 * @returns how many activities it changed something of.
 * @throws {Refusal} as above.
 */
export function unlink(context: Context, links: Links): Promise<number> {
  return change(context, links, async (rows, ids, goal) => {
    if (goal !== null) return rows<Changed>(LEAVE_GOAL, [ids, goal]);
    const left = await rows<Changed>(LEAVE, [ids, links.framework]);
    await rows(LEAVE_OTHER_GOALS, [left.map(({ id }) => id), ""]);
    return left;
  });
}

interface Changed {
  readonly id: string;
}

const MOVE = `update activity set framework = $2 where id = any($1::uuid[]) and framework is distinct from $2 returning id`;
const LEAVE = `update activity set framework = null where id = any($1::uuid[]) and framework = $2 returning id`;
const JOIN_GOAL = `insert into activity_goal (activity_id, goal_id, source_id) select unnest($1::uuid[]), $2, $3
  on conflict (activity_id, goal_id) do nothing returning activity_id as id`;
const LEAVE_GOAL =
  "delete from activity_goal where activity_id = any($1::uuid[]) and goal_id = $2 returning activity_id as id";
const LEAVE_OTHER_GOALS = `delete from activity_goal l using strategic_goal g join framework f on f.id = g.framework_id
  where g.id = l.goal_id and f.code <> $2 and l.activity_id = any($1::uuid[])`;

type Work = (rows: Ask, ids: readonly string[], goal: string | null) => Promise<readonly Changed[]>;

/** Links and coverage change in one transaction. Activities that the viewer may not see are as if they were not there. */
function change(context: Context, links: Links, work: Work): Promise<number> {
  allowEver(linkActivities, context.viewer);
  checkIds(links.activities);
  return changeCoverage(context, async (rows) => {
    const goal = await findGoal(rows, links);
    const { ids, holders } = await findOpen(context, rows, links.activities);
    if (ids.length === 0) return 0;
    allow(linkActivities, context.viewer, holders);
    await rows(LOCK_ACTIVITIES, [ids]);
    const changed = new Set((await work(rows, ids, goal)).map(({ id }) => id));
    await settleActivities(rows, [...changed]);
    return changed.size;
  });
}

/** The id of the goal; null for the framework alone. */
async function findGoal(rows: Ask, { framework, goal = null }: Links): Promise<string | null> {
  const [found] = await rows<{ goal: string | null }>(
    `select g.id as goal from framework f left join strategic_goal g on g.framework_id = f.id and g.id::text = $2 where f.code = $1`,
    [framework, goal],
  );
  if (!found)
    throw badInput(`No framework is recorded under the code “${framework.slice(0, 60)}”; record it first.`);
  if (goal !== null && found.goal === null)
    throw badInput(`goal is "${goal.slice(0, 60)}", which is no goal of ${framework}.`);
  return found.goal;
}

async function findOpen({ viewer }: Context, rows: Ask, activities: readonly string[]) {
  const values = new Values(viewer.sight);
  const open = await rows<{ id: string; holder: string }>(
    `select a.id, a.holder_id as holder from activity a
      where a.id = any(${values.bind(activities)}::uuid[]) and ${openActivity("a", values)}`,
    values.list,
  );
  return { ids: open.map(({ id }) => id), holders: [...new Set(open.map(({ holder }) => holder))] };
}

function checkIds(activities: readonly string[]): void {
  if (activities.length > MOST_ACTIVITIES)
    throw badInput(
      `activities holds ${activities.length} activities; at most ${MOST_ACTIVITIES} go in one call.`,
    );
  const odd = activities.find((id) => !isUuid(id));
  if (odd !== undefined)
    throw badInput(`activities holds "${odd.slice(0, 60)}"; it must be the id of an activity.`);
}
