import { type Measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { type AnswerClock, answerClock, type Submission } from "./answer-clock.ts";
import { shareOf } from "./ratio.ts";
import { type TimeTaken, timeTaken } from "./time-taken.ts";

/**
 * How long an answer takes, with those that wait counted for as long as they have. What was withdrawn unanswered is no case.
 *
 * @returns a median in days, or why there is none.
 * @see README.md of decisions, `answers.time-to-answer`.
 */
export const timeToAnswer = (submissions: readonly Submission[], asOf: string): TimeTaken =>
  timeTaken(
    submissions.flatMap((submission) => {
      const clock = answerClock(submission, asOf);
      if (clock === null || clock.state === "WITHDRAWN") return [];
      const ended = clock.state === "ANSWERED";
      return [{ id: submission.id, days: clock.days, ended, isOpen: !ended }];
    }),
  );

/**
 * Of what was answered or should have been, the share that was answered within its term.
 *
 * What waits longer than its term counts, also when it was withdrawn after that; what still has time does not, nor what
 * has no term.
 *
 * @returns 0 to 1; NO_DATA without submissions, NOT_APPLICABLE when none has a term, ZERO_DENOMINATOR when all still have time.
 * @see README.md of decisions, `answers.on-time-rate`.
 */
export function onTimeRate(submissions: readonly Submission[], asOf: string): Measured {
  const clocks = clocksOf(submissions, asOf);
  const timed = clocks.filter(({ isLate }) => isLate !== null);
  if (clocks.length > 0 && timed.length === 0) return unavailable(UnavailableReason.NOT_APPLICABLE);
  const counted = dueAnswers(submissions, asOf);
  const onTime = counted.filter(({ isLate }) => !isLate);
  return shareOf({ holds: onTime.length, counted: counted.length, recorded: timed.length });
}

/** Of the answers with a term, those that came or should have come. */
export const dueAnswers = (submissions: readonly Submission[], asOf: string): AnswerClock[] =>
  clocksOf(submissions, asOf).filter(
    ({ state, isLate }) => isLate !== null && (state === "ANSWERED" || isLate),
  );

const clocksOf = (submissions: readonly Submission[], asOf: string): AnswerClock[] =>
  submissions.flatMap((submission) => answerClock(submission, asOf) ?? []);

/**
 * Of the answers, the share that gives reasons; a reason of blanks is none.
 *
 * @returns 0 to 1; NO_DATA without answers.
 * @see README.md of decisions, `answers.reasons-given`.
 */
export const reasonsGiven = (answers: readonly { readonly reasons: string | null }[]): Measured =>
  shareOf({ holds: answers.filter(({ reasons }) => reasons?.trim()).length, counted: answers.length });

/** People were asked what they think; days are `YYYY-MM-DD`. */
export interface AskedFeedback {
  /** The last day on which they could say it. */
  readonly closesOn: string;
  /** When they were told what was done with it; null when they were not. */
  readonly reportedOn: string | null;
}

/**
 * Of the requests for feedback whose last day is past, the share whose use was reported back by the end of a day. On its last
 * day people may still say something.
 *
 * @returns 0 to 1; NO_DATA without requests, ZERO_DENOMINATOR when none is closed.
 * @see README.md of decisions, `answers.loop-closure`.
 */
export function loopClosure(requests: readonly AskedFeedback[], asOf: string): Measured {
  const closed = closedRequests(requests, asOf);
  const reported = closed.filter(({ reportedOn }) => reportedOn !== null && reportedOn <= asOf);
  return shareOf({ holds: reported.length, counted: closed.length, recorded: requests.length });
}

/** The requests whose last day is past. */
export const closedRequests = <Request extends AskedFeedback>(
  requests: readonly Request[],
  asOf: string,
): Request[] => requests.filter(({ closesOn }) => closesOn < asOf);
