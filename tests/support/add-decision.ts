import { randomUUID } from "node:crypto";
import { UMBRELLA } from "./sql-parts.ts";
import type { TestApp } from "./start-app.ts";

/** A decision to be written; the rest is filled in. */
export interface NewDecision {
  readonly title?: string;
  readonly type?: string;
  /** Slug of who leads it; left out, the secretariat. */
  readonly ledBy?: string;
  readonly openedOn?: string;
  /** With a day it was adopted on it. */
  readonly decidedOn?: string | null;
  readonly isPublic?: boolean;
  readonly isOwnProgramme?: boolean;
  readonly answerWithinDays?: number | null;
  readonly contestWithinDays?: number | null;
  /** Slugs of those who were asked to take part. */
  readonly parties?: readonly string[];
}

/** A decision as it was written. */
export interface AddedDecision {
  readonly id: string;
  readonly slug: string;
}

/** Writes a decision by plain SQL. */
export async function addDecision(
  { sql }: Pick<TestApp, "sql">,
  {
    title = "Choice of demands",
    type = "POLICY_DEMAND",
    ledBy = UMBRELLA,
    parties = [],
    ...given
  }: NewDecision = {},
): Promise<AddedDecision> {
  const slug = `d-${randomUUID()}`;
  const { openedOn = "2026-01-10", decidedOn = null, isPublic = false, isOwnProgramme = false } = given;
  const [made] = await sql<{ id: string }>(
    `insert into decision (source_id, slug, title, type, objective, open_to, access_measures, led_by_id, opened_on, decided_on, outcome,
        is_public, is_own_programme, answer_within_days, contest_within_days)
      select (select id from source order by taken_on, id limit 1), $1, $2, $3, 'What we ask', '{}', '{}', id, $5, $6, $7, $8, $9, $10, $11
      from organisation where slug = $4 returning id`,
    [
      ...[slug, title, type, ledBy, openedOn, decidedOn, decidedOn && "ADOPTED", isPublic, isOwnProgramme],
      ...[given.answerWithinDays ?? null, given.contestWithinDays ?? null],
    ],
  );
  if (!made) throw new Error("a decision was not written");
  await sql(
    `insert into decision_party (decision_id, organisation_id, invited_on) select $1, id, $2 from organisation where slug = any($3)`,
    [made.id, openedOn, parties],
  );
  return { id: made.id, slug };
}
