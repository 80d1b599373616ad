import { ProposalStatus } from "@onze/schema";
import { allows } from "../../accounts/policy.ts";
import type { Viewer } from "../../accounts/viewer.ts";
import { dayAfter } from "../../shared/brussels-day.ts";
import { answerClock } from "../measures/answer-clock.ts";
import { mayLead } from "../register/decision.policy.ts";
import { speakForAuthor } from "./proposal.policy.ts";

/** What decides how it stands with a proposal, and what may be done with it; days are `YYYY-MM-DD`, in Brussels. */
export interface ProposalFacts {
  readonly status: `${ProposalStatus}`;
  readonly authorId: string;
  /** Of whoever leads the decision. */
  readonly ledById: string;
  readonly submittedOn: string;
  readonly withdrawnOn: string | null;
  /** In their order; each but the last was contested. */
  readonly answers: readonly { readonly answeredOn: string; readonly contestedOn: string | null }[];
  /** Null where nothing was agreed. */
  readonly answerWithinDays: number | null;
  readonly contestWithinDays: number | null;
}

export const lastAnswerOf = ({ answers }: Pick<ProposalFacts, "answers">) => answers.at(-1) ?? null;

/** Since when an answer is waited for: since it was submitted, or since the last answer was contested; null when none is. */
export function waitsSince(facts: Pick<ProposalFacts, "status" | "submittedOn" | "answers">): string | null {
  if (facts.status === ProposalStatus.WITHDRAWN) return null;
  const last = lastAnswerOf(facts);
  return last ? last.contestedOn : facts.submittedOn;
}

/** How it stands with the answer to a proposal on a day. */
export interface ProposalClock {
  /** The last day on which an answer was, or is, in time; null where no term was agreed. */
  readonly dueOn: string | null;
  /** Days that it waits, or waited for its first answer or until it was withdrawn. */
  readonly daysOpen: number;
  /** Longer than the term; null without one. */
  readonly isLate: boolean | null;
  /** The last day on which its author may contest the last answer; null without one, and where no term was agreed. */
  readonly contestUntil: string | null;
}

/** What a clock goes by, whoever is concerned. */
type TimedFacts = Omit<ProposalFacts, "authorId" | "ledById">;

/**
 * How it stands with the answer to a proposal at the end of a day. An answer that was contested is waited for anew, from the
 * day on which it was contested; once it was answered again, the first answer is the one that counts.
 */
export function proposalClock(facts: TimedFacts, day: string): ProposalClock {
  const { submittedOn, withdrawnOn, answerWithinDays, contestWithinDays } = facts;
  const since = waitsSince(facts);
  const from = since ?? submittedOn;
  const answeredOn = since === null ? facts.answers.map((answer) => answer.answeredOn) : [];
  const clock = answerClock({ id: "", submittedOn: from, answeredOn, withdrawnOn, answerWithinDays }, day);
  const last = since === null ? lastAnswerOf(facts) : null;
  return {
    dueOn: answerWithinDays === null ? null : dayAfter(from, answerWithinDays),
    daysOpen: clock?.days ?? 0,
    isLate: clock?.isLate ?? null,
    contestUntil:
      last === null || contestWithinDays === null ? null : dayAfter(last.answeredOn, contestWithinDays),
  };
}

/** What somebody may do with a proposal on a day. */
export interface MayDo {
  readonly edit: boolean;
  readonly takeUp: boolean;
  readonly answer: boolean;
  readonly takeBack: boolean;
  readonly contest: boolean;
}

/** What a viewer may do with a proposal on a day. */
export function mayDo(viewer: Viewer, facts: ProposalFacts, day: string): MayDo {
  const leads = mayLead(viewer, facts.ledById);
  const speaks = allows(speakForAuthor, viewer, [facts.authorId]);
  const last = lastAnswerOf(facts);
  const holds = last !== null && last.contestedOn === null;
  const { contestUntil } = proposalClock(facts, day);
  return {
    edit: speaks && last === null && waitsSince(facts) !== null,
    takeUp: leads && facts.status === ProposalStatus.SUBMITTED,
    answer: leads && waitsSince(facts) !== null,
    takeBack: leads && holds && last.answeredOn === day,
    contest: speaks && holds && (contestUntil === null || day <= contestUntil),
  };
}
