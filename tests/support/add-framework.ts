import { SOURCE } from "./sql-parts.ts";
import type { TestApp } from "./start-app.ts";

type Sql = TestApp["sql"];

export interface NewFramework {
  readonly code: string;
  readonly cycle?: string;
  /** Of a framework of a country; Philippines when left out, unless there is a theme. */
  readonly country?: string;
  readonly theme?: string;
  /** Ids of organisations. */
  readonly reference?: string;
  readonly actors?: readonly string[];
  /** Its goals by their English text, with the codes of their themes. */
  readonly goals?: Readonly<Record<string, readonly string[]>>;
}

/** A framework that was recorded. */
export interface AddedFramework {
  readonly id: string;
  /** Ids of its goals, by their text. */
  readonly goals: Readonly<Record<string, string>>;
}

async function idOf(sql: Sql, insert: string, values: readonly unknown[]): Promise<string> {
  const [row] = await sql<{ id: string }>(`${insert} returning id`, values);
  if (!row) throw new Error("nothing was inserted");
  return row.id;
}

/** Records a framework with its cycle, actors and goals. */
export async function addFramework(sql: Sql, given: NewFramework): Promise<AddedFramework> {
  const { code, cycle = "2022-2026", theme = null, reference = null, actors = [], goals = {} } = given;
  const country = theme === null ? (given.country ?? "PH") : null;
  await sql(
    `insert into framework_cycle (code, starts_on, ends_on, operational_share_line, subsidy_share_line, source_id)
      values ($1, make_date($2, 1, 1), make_date($3, 12, 31), 0.75, 0.9, ${SOURCE}) on conflict do nothing`,
    [cycle, Number(cycle.slice(0, 4)), Number(cycle.slice(5))],
  );
  const id = await idOf(
    sql,
    `insert into framework (code, kind, cycle_id, country_code, theme_code, reference_organisation_id, source_id)
      values ($1, $2, (select id from framework_cycle where code = $3), $4, $5, $6, ${SOURCE})`,
    [code, theme === null ? "COUNTRY" : "THEME", cycle, country, theme, reference],
  );
  for (const actor of actors)
    await sql(
      `insert into framework_actor (framework_id, organisation_id, source_id) values ($1, $2, ${SOURCE})`,
      [id, actor],
    );
  const added: Record<string, string> = {};
  for (const [text, themes] of Object.entries(goals)) {
    const goal = await idOf(
      sql,
      `insert into strategic_goal (framework_id, position, names, source_id) values ($1, $2, $3, ${SOURCE})`,
      [id, Object.keys(added).length + 1, { nl: null, fr: null, en: text, es: null }],
    );
    for (const about of themes) await sql("insert into strategic_goal_themes values ($1, $2)", [goal, about]);
    added[text] = goal;
  }
  return { id, goals: added };
}

/** Records a commitment of a framework that is still to be kept. @returns its id. */
export const addCommitment = (
  sql: Sql,
  { framework, owner, dueOn = "2026-12-31" }: { framework: string; owner: string; dueOn?: string },
): Promise<string> =>
  idOf(
    sql,
    `insert into synergy_commitment (framework_id, text, owner_id, due_on, state_on, source_id)
      values ($1, 'Plan together', $2, $3, '2026-01-01', ${SOURCE})`,
    [framework, owner, dueOn],
  );
