import { badInput, changedMeanwhile } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import type { Ask } from "../../shared/database.ts";
import type { CheckedScore } from "./check-score.ts";

/** Which score, as it is given. */
export interface ScorePlace {
  /** Slug or id. */
  readonly decision: string;
  /** Slug or id. */
  readonly organisation: string;
  /** The version that the change was made of; null or left out for what was not said yet. */
  readonly version?: number | null;
}

/** The same by its ids, with who says it. */
export interface HeldPlace {
  readonly decision: string;
  readonly organisation: string;
  readonly by: "PARTNER" | "SECRETARIAT";
}

/** What is kept of it. */
export interface KeptScore extends CheckedScore {
  readonly isShared: boolean;
  /** `YYYY-MM-DD`. */
  readonly assessedOn: string;
}

/** @throws {Refusal} unless the organisation was asked to take part in the decision; who only looks on was not. */
export async function needParty(
  rows: Ask,
  { decision, organisation }: HeldPlace,
  named: string,
): Promise<void> {
  const [party] = await rows(
    "select from decision_party where decision_id = $1 and organisation_id = $2 and capacity <> 'OBSERVER'",
    [decision, organisation],
  );
  if (party) return;
  throw badInput(
    `“${named.slice(0, 60)}” was not asked to take part in this decision; a level is told of organisations that were.`,
    because("NO_PARTY"),
  );
}

/** Of which version a score is changed. */
interface ReadVersion {
  readonly version: number | null;
  /** Whether it is read also where it is not shared; who does not read it says it anew without knowing of it. */
  readonly readsBack: boolean;
}

/** Writes a score, or says it anew, which keeps the day on which it was first told. @returns its id. @throws {Refusal} when somebody changed it meanwhile. */
export async function keepScore(
  rows: Ask,
  { decision, organisation, by }: HeldPlace,
  { version, readsBack }: ReadVersion,
  { actual, desired, agrees, evidence, isShared, assessedOn }: KeptScore,
): Promise<string> {
  const [held] = await rows<{ version: number; isShared: boolean }>(
    'select version, is_shared as "isShared" from participation_score where decision_id = $1 and organisation_id = $2 and assessed_by = $3 for update',
    [decision, organisation, by],
  );
  const wasRead = readsBack || held?.isShared;
  if (wasRead && (held?.version ?? null) !== version)
    throw changedMeanwhile("this score", { current: held ? { version: held.version } : null });
  const [kept] = await rows<{ id: string }>(
    `insert into participation_score (decision_id, organisation_id, assessed_by, actual, desired, agrees, evidence, is_shared, assessed_on, first_told_on)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
      on conflict (decision_id, organisation_id, assessed_by) do update set actual = excluded.actual, desired = excluded.desired, agrees = excluded.agrees,
        evidence = excluded.evidence, is_shared = excluded.is_shared, assessed_on = excluded.assessed_on, version = participation_score.version + 1
      returning id`,
    [decision, organisation, by, actual, desired, agrees, evidence, isShared, assessedOn],
  );
  if (!kept) throw new Error("a score was not written");
  return kept.id;
}
