import type { TestApp } from "./start-app.ts";

/** A need to be written down; the rest is filled in. */
export interface NewNeed {
  readonly place: string;
  readonly theme?: string;
  /** Slug. */
  readonly statedBy?: string;
  readonly title?: string;
  readonly closedOn?: string;
}

/** Writes down what somebody needs: a priority of a partner. @returns its id. */
export async function addNeed(
  { sql }: Pick<TestApp, "sql">,
  { place, theme, statedBy, title = "Legal help", closedOn }: NewNeed,
): Promise<string> {
  const column = place.length === 2 ? "country_code" : "region_code";
  const [need] = await sql<{ id: string }>(
    `insert into stated_need (source_type, title, ${column}, theme_code, stated_on, reference, stated_by_id, closed_on)
      values ('PARTNER_PRIORITY', $1, $2, $3, '2026-01-01', 'Assembly', (select id from organisation where slug = $4), $5) returning id`,
    [title, place, theme ?? null, statedBy ?? null, closedOn ?? null],
  );
  return need?.id ?? "";
}

/** A cycle that holds on the day of tests, with the share that has to have confirmed. */
export const addCycle = ({ sql }: Pick<TestApp, "sql">, minimum: number) =>
  sql(
    `insert into framework_cycle (source_id, code, starts_on, ends_on, confirmed_share_minimum)
      select id, '2022-2026', '2022-01-01', '2026-12-31', $1 from source order by taken_on, id limit 1`,
    [minimum],
  );

/** A framework of a country in that cycle, with its actors by slug. */
export async function addFramework(
  { sql }: Pick<TestApp, "sql">,
  {
    country,
    actors,
    goalThemes = [],
  }: Readonly<{ country: string; actors: readonly string[]; goalThemes?: readonly string[] }>,
): Promise<{ readonly goal: string; readonly code: string }> {
  const code = `JSF-${country}`;
  const [framework] = await sql<{ id: string }>(
    `insert into framework (source_id, code, kind, cycle_id, country_code) select source_id, $1, 'COUNTRY', id, $2 from framework_cycle returning id`,
    [code, country],
  );
  await sql(
    `insert into framework_actor (source_id, framework_id, organisation_id)
      select f.source_id, f.id, o.id from framework f, organisation o where f.id = $1 and o.slug = any($2)`,
    [framework?.id, actors],
  );
  const [goal] = await sql<{ id: string }>(
    `insert into strategic_goal (source_id, framework_id, position, names) select source_id, id, 1, '{"en": "Justice for all"}' from framework where id = $1 returning id`,
    [framework?.id],
  );
  await sql("insert into strategic_goal_themes select $1, unnest($2::text[])", [goal?.id, goalThemes]);
  return { goal: goal?.id ?? "", code };
}
