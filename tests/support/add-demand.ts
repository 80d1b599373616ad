import { randomUUID } from "node:crypto";
import { UMBRELLA } from "./sql-parts.ts";
import type { TestApp } from "./start-app.ts";

/** A demand to be written; the rest is filled in. */
export interface NewDemand {
  readonly title?: string;
  /** Slugs of those who answer for it; left out, the secretariat. */
  readonly owners?: readonly string[];
  /** Slugs. */
  readonly coAuthors?: readonly string[];
  readonly theme?: string;
  readonly arena?: string;
  readonly country?: string | null;
  readonly raisedOn?: string;
  readonly visibility?: string;
  /** Id of the decision that it names. */
  readonly decision?: string | null;
}

/** A demand as it was written. */
export interface AddedDemand {
  readonly id: string;
  readonly slug: string;
}

/** Writes a demand by plain SQL. */
export async function addDemand(
  { sql }: Pick<TestApp, "sql">,
  { title = "A binding duty of care", owners = [UMBRELLA], coAuthors = [], ...given }: NewDemand = {},
): Promise<AddedDemand> {
  const slug = `demand-${randomUUID()}`;
  const { theme = "health", arena = "BELGIUM", country = null, raisedOn = "2026-01-10" } = given;
  const [made] = await sql<{ id: string }>(
    `insert into policy_demand (source_id, slug, title, summary, language, theme_code, arena, country_code, raised_on, visibility, decision_id)
      values ((select id from source order by taken_on, id limit 1), $1, $2, 'What we ask', 'en', $3, $4, $5, $6, $7, $8) returning id`,
    [
      ...[slug, title, theme, arena, country, raisedOn],
      ...[given.visibility ?? "NETWORK", given.decision ?? null],
    ],
  );
  if (!made) throw new Error("a demand was not written");
  await sql(
    `insert into demand_party (demand_id, organisation_id, capacity)
      select $1, id, case when slug = any($2) then 'OWNER' else 'CO_AUTHOR' end from organisation where slug = any($2) or slug = any($3)`,
    [made.id, owners, coAuthors],
  );
  return { id: made.id, slug };
}

/** Writes an ask of it. @returns its id. */
export async function addAsk(
  { sql }: Pick<TestApp, "sql">,
  { id }: AddedDemand,
  { number = 1, text = "A law", weight = 1 }: { number?: number; text?: string; weight?: number } = {},
): Promise<string> {
  const [made] = await sql<{ id: string }>(
    "insert into demand_ask (demand_id, number, text, weight) values ($1, $2, $3, $4) returning id",
    [id, number, text, weight],
  );
  if (!made) throw new Error("an ask was not written");
  return made.id;
}
