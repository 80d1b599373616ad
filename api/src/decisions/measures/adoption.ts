import type { ProposalStatus } from "@onze/schema";
import type { Measured } from "../../shared/metric.ts";
import { daysBetween } from "./days.ts";
import { ratio, shareOf } from "./ratio.ts";
import { type TimeTaken, timeTaken } from "./time-taken.ts";

/** What became of a proposal. */
export type ProposalOutcome = `${ProposalStatus}`;

const UNDECIDED: readonly ProposalOutcome[] = ["SUBMITTED", "UNDER_REVIEW", "WITHDRAWN"];
const TAKEN_UP: readonly ProposalOutcome[] = ["ADOPTED", "ADOPTED_WITH_CHANGES", "MERGED"];

/** Both shares, which are only ever shown together. */
export interface Adoption {
  /** Adopted as it was proposed. */
  readonly strict: Measured;
  /** Adopted, adopted with changes, or merged into another proposal. */
  readonly broad: Measured;
  readonly decided: number;
}

/**
 * Of the proposals that were decided, the share that was adopted, strictly and broadly. What is open or was withdrawn is not
 * decided.
 *
 * @returns shares from 0 to 1; NO_DATA without proposals, ZERO_DENOMINATOR when none is decided.
 * @see README.md of decisions, `adoption.strict` and `adoption.broad`.
 */
export function adoption(outcomes: readonly ProposalOutcome[]): Adoption {
  const decided = outcomes.filter((outcome) => !UNDECIDED.includes(outcome));
  const shareWhere = (holds: (outcome: ProposalOutcome) => boolean): Measured =>
    shareOf({
      holds: decided.filter(holds).length,
      counted: decided.length,
      recorded: outcomes.length,
    });
  return {
    strict: shareWhere((outcome) => outcome === "ADOPTED"),
    broad: shareWhere((outcome) => TAKEN_UP.includes(outcome)),
    decided: decided.length,
  };
}

/**
 * How many times as often proposals of partners are taken up as those of members: broad ÷ broad.
 *
 * @returns 0 and up, 1 for as often; the reason of the side that has no share, ZERO_DENOMINATOR when members have none taken up.
 * @see README.md of decisions, `adoption.parity`.
 */
export function adoptionParity(partners: Adoption, members: Adoption): Measured {
  if (!("value" in partners.broad)) return partners.broad;
  if (!("value" in members.broad)) return members.broad;
  return ratio(partners.broad.value, members.broad.value);
}

/** A proposal on its way; days are `YYYY-MM-DD`. */
export interface ProposalCourse {
  readonly id: string;
  readonly submittedOn: string;
  /** On which it was adopted, with changes or not, or merged; null when it was not. */
  readonly takenUpOn: string | null;
  readonly rejectedOn: string | null;
  readonly withdrawnOn: string | null;
}

/**
 * How long it takes until a proposal is taken up. One that was rejected has not been, however long one looks, and stays
 * among those that wait; one that was withdrawn is no case.
 *
 * @returns a median in days, or why there is none.
 * @throws {RangeError} if a proposal was taken up before it was submitted.
 * @see README.md of decisions, `adoption.time-to-adoption`.
 */
export function timeToAdoption(proposals: readonly ProposalCourse[], asOf: string): TimeTaken {
  const isBy = (day: string | null): day is string => day !== null && day <= asOf;
  return timeTaken(
    proposals
      .filter(({ submittedOn, withdrawnOn }) => submittedOn <= asOf && !isBy(withdrawnOn))
      .map(({ id, submittedOn, takenUpOn, rejectedOn }) => {
        const ended = isBy(takenUpOn);
        const days = daysBetween(submittedOn, ended ? takenUpOn : asOf);
        return { id, days, ended, isOpen: !ended && !isBy(rejectedOn) };
      }),
  );
}
