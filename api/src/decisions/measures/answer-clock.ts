import { daysBetween } from "./days.ts";

/** Something that was submitted and waits for an answer; days are `YYYY-MM-DD`. */
export interface Submission {
  readonly id: string;
  readonly submittedOn: string;
  /** Of every answer. The first counts, also when it was contested and answered anew. */
  readonly answeredOn: readonly string[];
  readonly withdrawnOn: string | null;
  /** Within how many days an answer was promised; null where no term was set. */
  readonly answerWithinDays: number | null;
}

/** How it stands with an answer. */
export interface AnswerClock {
  readonly state: "ANSWERED" | "OPEN" | "WITHDRAWN";
  /** From the day on which it was submitted to the first answer, to its withdrawal, or to the day looked at. */
  readonly days: number;
  /** Longer than the term; null without one. On the last day of the term it is not late. */
  readonly isLate: boolean | null;
}

/**
 * How it stands with an answer at the end of a day. What came after that day had not come yet.
 *
 * @returns null for what was not submitted yet.
 * @throws {RangeError} if it was answered or withdrawn before it was submitted.
 * @see README.md of decisions, "Time until something comes".
 */
export function answerClock(submission: Submission, asOf: string): AnswerClock | null {
  const { submittedOn, answeredOn, withdrawnOn, answerWithinDays } = submission;
  if (submittedOn > asOf) return null;
  const [firstAnswer = null] = answeredOn.toSorted();
  const { state, on } = stateOn(firstAnswer, withdrawnOn, asOf);
  const days = daysBetween(submittedOn, on);
  if (days < 0) throw new RangeError(`submitted on ${submittedOn}, it cannot have been ${state} on ${on}`);
  return { state, days, isLate: answerWithinDays === null ? null : days > answerWithinDays };
}

function stateOn(
  firstAnswer: string | null,
  withdrawnOn: string | null,
  asOf: string,
): { readonly state: AnswerClock["state"]; readonly on: string } {
  const isWithdrawn = withdrawnOn !== null && withdrawnOn <= asOf;
  const isAnswered = firstAnswer !== null && firstAnswer <= asOf;
  if (isAnswered && !(isWithdrawn && withdrawnOn < firstAnswer))
    return { state: "ANSWERED", on: firstAnswer };
  return isWithdrawn ? { state: "WITHDRAWN", on: withdrawnOn } : { state: "OPEN", on: asOf };
}
