import type { Context } from "../context.ts";
import { conflict } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import type { Ask } from "../shared/database.ts";
import { manualSource } from "../shared/manual-source.ts";
import { BY_CODE, changeFramework, checkThemes, ofPart } from "./change-framework.ts";
import { checkNames } from "./framework-checks.ts";
import type { NameInput } from "./name.input.ts";

const OF_GOAL = ofPart("strategic_goal");

interface NewGoal {
  readonly framework: string;
  readonly names: readonly NameInput[];
  readonly themes?: readonly string[] | null;
}

const INSERT = `insert into strategic_goal (framework_id, position, names, source_id)
  select $1, coalesce(max(position), 0) + 1, $2, $3 from strategic_goal where framework_id = $1 returning id`;

/** Adds a goal behind the others. @returns the code of the framework. */
export function add(context: Context, { framework, names, themes }: NewGoal): Promise<string> {
  const checked = checkNames("names", names);
  return changeFramework(context, BY_CODE, framework, async (rows, { id }) => {
    const source = await manualSource(rows, context.today);
    const [goal] = await rows<{ id: string }>(INSERT, [id, checked, source]);
    if (goal) await giveThemes(rows, goal.id, themes ?? []);
  });
}

interface ChangedGoal {
  readonly id: string;
  readonly names?: readonly NameInput[] | null;
  readonly themes?: readonly string[] | null;
}

/** Changes the text of a goal, or what it is about. @returns the code of the framework. */
export function change(context: Context, { id, names, themes }: ChangedGoal): Promise<string> {
  const checked = names ? checkNames("names", names) : null;
  return changeFramework(context, OF_GOAL, id, async (rows) => {
    if (checked) await rows("update strategic_goal set names = $2 where id = $1", [id, checked]);
    if (themes) await giveThemes(rows, id, themes);
  });
}

async function giveThemes(rows: Ask, goal: string, themes: readonly string[]): Promise<void> {
  await checkThemes(rows, themes);
  await rows(
    "delete from strategic_goal_themes where strategic_goal_id = $1 and theme_code <> all($2::text[])",
    [goal, themes],
  );
  await rows(
    "insert into strategic_goal_themes (strategic_goal_id, theme_code) select distinct $1::uuid, unnest($2::text[]) on conflict do nothing",
    [goal, themes],
  );
}

const ORDER = `update strategic_goal g set position = o.position from unnest($2::text[]) with ordinality o(id, position)
  where g.framework_id = $1 and g.id::text = o.id`;

/**
 * Puts the goals of a framework in an order.
 *
 * @returns the code of the framework.
 * @throws {Refusal} unless each of its goals is named once.
 */
export function order(context: Context, framework: string, goals: readonly string[]): Promise<string> {
  return changeFramework(context, BY_CODE, framework, async (rows, { id, code }) => {
    const known = await rows<{ id: string }>("select id from strategic_goal where framework_id = $1", [id]);
    const isEachOnce = known.length === goals.length && known.every((goal) => goals.includes(goal.id));
    if (!isEachOnce)
      throw conflict(
        `goals names ${goals.length} goals of ${code}, which has ${known.length}; name each of them once.`,
        because("GOALS_CHANGED"),
      );
    await rows(ORDER, [id, goals]);
  });
}

const CLOSE_UP = `update strategic_goal g set position = n.position from (
    select id, row_number() over (order by position) as position from strategic_goal where framework_id = $1) n
  where n.id = g.id and g.position <> n.position`;

/** Removes a goal, with the needs that rest on it; commitments that serve it stay, and serve the framework. @returns the code of the framework. */
export function remove(context: Context, id: string): Promise<string> {
  return changeFramework(context, OF_GOAL, id, async (rows, framework) => {
    await rows("delete from strategic_goal where id = $1", [id]);
    await rows(CLOSE_UP, [framework.id]);
  });
}
