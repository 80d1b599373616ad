import type { ProposalFactsFragment } from "../gql/later/graphql.ts";

/** What the clock of a proposal is told from. */
export type Clock = Pick<
  ProposalFactsFragment,
  "isWaiting" | "isLate" | "daysOpen" | "withdrawnOn" | "dueOn"
> & {
  readonly decision: Pick<ProposalFactsFragment["decision"], "answerWithinDays">;
};

/** A sentence: the key of a text and what fills it. */
export interface Sentence {
  readonly key: string;
  readonly values: Readonly<Record<string, number>>;
}

/** What the clock of a proposal says. */
export interface ClockWords {
  /** How long is left, how much too late it is, or how long it took. */
  readonly first: Sentence;
  /** What stands behind it; null where nothing needs to. */
  readonly more: Sentence | null;
  readonly isLate: boolean;
}

/** What the clock of a proposal says, in the day of Brussels that the server counts in. */
export function clockWords(clock: Clock): ClockWords {
  const { isWaiting, isLate, daysOpen: days, withdrawnOn, decision } = clock;
  const agreed = decision.answerWithinDays;
  const late = isLate ?? false;
  const behind = (key: string): Sentence | null =>
    agreed === null || agreed === undefined ? null : { key, values: { count: days, agreed } };
  if (!isWaiting)
    return {
      first: { key: `proposals.clock.${withdrawnOn ? "withdrawn" : "answered"}`, values: { count: days } },
      more: late ? behind("proposals.clock.agreed") : null,
      isLate: late,
    };
  if (agreed === null || agreed === undefined)
    return { first: { key: "proposals.clock.waits", values: { count: days } }, more: null, isLate: false };
  if (late)
    return {
      first: { key: "proposals.clock.late", values: { count: days - agreed } },
      more: behind("proposals.clock.unanswered"),
      isLate: true,
    };
  const left = agreed - days;
  const first = left === 0 ? "proposals.clock.lastDay" : "proposals.clock.left";
  return { first: { key: first, values: { count: left } }, more: null, isLate: false };
}
