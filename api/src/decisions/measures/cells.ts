import type { Assessor, DecisionType } from "@onze/schema";
import { compare } from "../../shared/compare.ts";
import { LEVELS, type Level } from "./ladder.ts";

/** One organisation in one decision. */
export interface DecisionCell {
  readonly decisionId: string;
  readonly organisationId: string;
}

/** What a figure takes of a decision. */
interface DecisionOf {
  /** A decision on a programme of the partner's own, where a high level is no wonder. */
  readonly isOwnProgramme: boolean;
  readonly type: `${DecisionType}`;
  readonly year: number;
}

/** A score as it is recorded; at most one by each for a decision and an organisation. */
export interface Score extends DecisionCell, DecisionOf {
  readonly assessedBy: `${Assessor}`;
  readonly actual: Level;
  /** Null where nobody said. */
  readonly desired: Level | null;
  /** Whether it agrees with how it was involved, never whether the decision was good; null where nobody said. */
  readonly agrees: boolean | null;
  /** `YYYY-MM-DD`. */
  readonly assessedOn: string;
}

/** The level of one organisation in one decision, by the organisation itself or a facilitated session. */
export interface ScoredCell extends DecisionCell, DecisionOf {
  readonly actual: Level;
  readonly desired: Level | null;
  readonly agreed: boolean | null;
}

/** Two cells are one where both ids are. */
export const keyOf = ({ decisionId, organisationId }: DecisionCell): string =>
  `${decisionId} ${organisationId}`;

/**
 * The scores that count, one for each cell.
 *
 * What the secretariat says is no score. Where a partner scored by itself and in a session, what was said last counts, and
 * of one day what the partner said by itself.
 */
export function countedScores<Recorded extends Score>(scores: readonly Recorded[]): Recorded[] {
  const valid = scores.filter(({ assessedBy }) => assessedBy !== "SECRETARIAT").toSorted(bySaidLast);
  return [...new Map(valid.map((score) => [keyOf(score), score])).values()];
}

/** What said last comes last. */
const bySaidLast = (a: Score, b: Score): number =>
  compare(a.assessedOn, b.assessedOn) ||
  Number(a.assessedBy === "PARTNER") - Number(b.assessedBy === "PARTNER");

export const withoutOwnProgramme = (cells: readonly ScoredCell[]): ScoredCell[] =>
  cells.filter(({ isOwnProgramme }) => !isOwnProgramme);

/** How many cells are on each level, from 0 to 4. */
export const countByLevel = (cells: readonly ScoredCell[]): number[] =>
  LEVELS.map((level) => cells.filter(({ actual }) => actual === level).length);

export const countOrganisations = (cells: readonly DecisionCell[]): number =>
  new Set(cells.map(({ organisationId }) => organisationId)).size;
