import { OutcomeDirection, RivalAssessment } from "@onze/schema";
import { shareOf } from "../../decisions/measures/ratio.ts";
import type { Measured } from "../../shared/metric.ts";
import { SubstantiationStatus } from "./substantiation-status.ts";

/** A change as far as shares of changes are counted. */
export interface CountedOutcome {
  readonly status: SubstantiationStatus;
  /** Independent people who answered. */
  readonly answers: number;
  readonly rivals: readonly RivalAssessment[];
  readonly direction: OutcomeDirection;
  readonly isIntended: boolean;
  readonly isPartnerCoAuthored: boolean;
}

/** A share with what it was counted from, as few cases are told as “2 of 9”. */
export interface CountedShare {
  readonly holds: number;
  readonly counted: number;
  /** 0 to 1, or why there is none. */
  readonly share: Measured;
}

const OF_EACH = {
  /** I6: borne out, and heard at all by somebody independent. */
  substantiated: ({ status }: CountedOutcome) => status === SubstantiationStatus.SUBSTANTIATED,
  tested: ({ answers }: CountedOutcome) => answers > 0,
  /** I7: another explanation is listed, and each is assessed. */
  rivalsChecked: ({ rivals }: CountedOutcome) =>
    rivals.length > 0 && rivals.every((assessment) => assessment !== RivalAssessment.NOT_ASSESSED),
  /** I8: what did not go as wished is recorded too. */
  adverse: ({ direction, isIntended }: CountedOutcome) =>
    direction === OutcomeDirection.NEGATIVE || !isIntended,
  /** I9. */
  coAuthored: ({ isPartnerCoAuthored }: CountedOutcome) => isPartnerCoAuthored,
} as const;

/** Which share of changes. */
export type OutcomeShare = keyof typeof OF_EACH;

/**
 * Counts for which of some changes something holds, I6 to I9.
 *
 * @returns NO_DATA for its share when there is no change.
 * @see README.md, “Shares of changes”.
 */
export function outcomeShare(outcomes: readonly CountedOutcome[], which: OutcomeShare): CountedShare {
  const counted = outcomes.length;
  const holds = outcomes.filter(OF_EACH[which]).length;
  return { holds, counted, share: shareOf({ holds, counted }) };
}

/** From how many changes on it is a warning that none of them is negative or unintended. */
const LARGE_SET = 20;

/** Whether so many changes are recorded that it would be odd if none had gone otherwise. */
export const tellsNothingAdverse = (outcomes: readonly CountedOutcome[]): boolean =>
  outcomes.length >= LARGE_SET && !outcomes.some(OF_EACH.adverse);
