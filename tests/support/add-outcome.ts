import { randomUUID } from "node:crypto";
import type { TestApp } from "./start-app.ts";

/** A change to be written; the rest is filled in. Organisations are named by their ids. */
export interface NewOutcome {
  readonly harvestedBy: string;
  readonly title?: string;
  readonly actor?: string;
  readonly change?: string;
  readonly changedOn?: string;
  readonly arena?: string;
  readonly country?: string | null;
  readonly theme?: string;
  readonly influenceType?: string;
  readonly direction?: string;
  readonly isIntended?: boolean;
  readonly visibility?: string;
  readonly authors?: readonly string[];
  readonly contributors?: readonly string[];
  /** Ids. */
  readonly demands?: readonly string[];
  /** How each rival is assessed. */
  readonly rivals?: readonly string[];
  /** Id of another change. */
  readonly mergedInto?: string | null;
}

/** A change as it was written. */
export interface AddedOutcome {
  readonly id: string;
  readonly slug: string;
}

/** Writes a change by plain SQL. */
export async function addOutcome(
  { sql }: Pick<TestApp, "sql">,
  { title = "Parliament asks for debt relief", authors = [], contributors = [], ...given }: NewOutcome,
): Promise<AddedOutcome> {
  const { actor = "The Chamber", change = "It adopted a resolution", changedOn = "2026-03-12" } = given;
  const { arena = "BELGIUM", country = null, theme = null, influenceType = "POLICY_CONTENT" } = given;
  const { direction = "POSITIVE", isIntended = true, visibility = "PUBLIC", mergedInto = null } = given;
  const slug = `o-${randomUUID()}`;
  const [made] = await sql<{ id: string }>(
    `insert into outcome (source_id, slug, title, language, actor, actor_kind, change, changed_on, theme_code, arena, country_code,
        influence_type, direction, is_intended, harvested_by_id, harvested_on, visibility, merged_into_id, merged_on)
      select (select id from source order by taken_on, id limit 1), $1, $2, 'en', $3, 'PARLIAMENT', $4, $5,
        coalesce($6, (select code from theme order by position limit 1)), $7, $8, $9, $10, $11, $12, '2026-04-01', $13, $14,
        case when $14::uuid is not null then '2026-05-01'::date end returning id`,
    [
      ...[slug, title, actor, change, changedOn, theme, arena, country, influenceType, direction],
      ...[isIntended, given.harvestedBy, visibility, mergedInto],
    ],
  );
  if (!made) throw new Error("a change was not written");
  await sql(
    "insert into outcome_author (outcome_id, organisation_id) select $1, author from unnest($2::uuid[]) author",
    [made.id, authors],
  );
  for (const organisation of contributors) await addContribution({ sql }, { outcome: made.id, organisation });
  await sql(
    "insert into outcome_demand (outcome_id, demand_id) select $1, demand from unnest($2::uuid[]) demand",
    [made.id, given.demands ?? []],
  );
  await sql(
    `insert into rival_explanation (outcome_id, text, assessment, because, assessed_on)
      select $1, 'An election was near', assessment, case when assessment <> 'NOT_ASSESSED' then 'It was not' end,
        case when assessment <> 'NOT_ASSESSED' then '2026-04-02'::date end from unnest($2::text[]) assessment`,
    [made.id, given.rivals ?? []],
  );
  return { id: made.id, slug };
}

/** A contribution to be written; the rest is filled in. */
export interface NewContribution {
  /** Id. */
  readonly outcome: string;
  /** Id. */
  readonly organisation: string;
  readonly narrative?: string;
  readonly visibility?: string;
}

/** Writes a contribution by plain SQL. @returns its id. */
export async function addContribution(
  { sql }: Pick<TestApp, "sql">,
  {
    outcome,
    organisation,
    narrative = "It gave evidence to the committee",
    visibility = "PUBLIC",
  }: NewContribution,
): Promise<string> {
  const [made] = await sql<{ id: string }>(
    `insert into contribution (outcome_id, organisation_id, narrative, language, role, confirmed_on, visibility)
      values ($1, $2, $3, 'en', 'SUPPORTING', '2026-04-01', $4) returning id`,
    [outcome, organisation, narrative, visibility],
  );
  if (!made) throw new Error("a contribution was not written");
  return made.id;
}

/** What somebody who was asked answered. */
export interface NewAnswer {
  /** Id. */
  readonly outcome: string;
  /** Id. */
  readonly askedBy: string;
  readonly fact?: string;
  readonly contribution?: string;
  readonly independence?: string;
}

/** Writes an answer of somebody who was asked by plain SQL, each of another person. */
export async function addAnswer(
  { sql }: Pick<TestApp, "sql">,
  { outcome, askedBy, fact = "FULL", contribution = fact, independence = "INDEPENDENT" }: NewAnswer,
): Promise<void> {
  const name = randomUUID();
  await sql(
    `insert into substantiation (outcome_id, asked_by_id, name, name_key, position, language, independence, expires_at, answered_at, answer_fact, answer_contribution)
      values ($1, $2, $3, $3, 'Researcher', 'en', $4, '2099-01-01', '2026-05-01', $5, $6)`,
    [outcome, askedBy, name, independence, fact, contribution],
  );
}
