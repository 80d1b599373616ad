import { type Language, ProposalStatus } from "@onze/schema";
import { readLanguage } from "../../accounts/person-fields.ts";
import { badInput, conflict, type Refusal } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { readUrl } from "../../shared/given-source.ts";
import { needLine, needText, readLine, readParagraphs } from "../../shared/given-text.ts";
import type { EditProposalInput, ProposalAnswerInput } from "./proposal.input.ts";
import { lastAnswerOf, type ProposalFacts, proposalClock, waitsSince } from "./proposal-facts.ts";

const LONGEST = { title: 200, text: 4000, reasons: 2000, sentence: 1000, contest: 1000 } as const;

const ANSWERS: readonly ProposalStatus[] = [
  ProposalStatus.ADOPTED,
  ProposalStatus.ADOPTED_WITH_CHANGES,
  ProposalStatus.MERGED,
  ProposalStatus.REJECTED,
];

/** The words of a proposal as they are stored. */
export interface WordsOfProposal {
  readonly title: string;
  readonly text: string;
  readonly language: Language;
}

/** Words that a proposal can have. @throws {Refusal} that names what is wrong. */
export const checkWords = ({ title, text, language }: EditProposalInput): WordsOfProposal => ({
  title: needLine("title", title, LONGEST.title),
  text: needText("text", text, LONGEST.text),
  language: readLanguage(language),
});

/** Why an answer is contested. @throws {Refusal} when nobody says. */
export const checkContest = (given: string): string => needText("because", given, LONGEST.contest);

/** An answer as it is stored, but for the proposal that it merges into. */
export interface AnswerFields {
  readonly outcome: ProposalStatus;
  /** As it was given: not looked up yet. */
  readonly mergedInto: string | null;
  readonly reasons: string | null;
  readonly changedSentence: string | null;
  readonly changedUrl: string | null;
}

/** An answer that can be given. @throws {Refusal} that names what is wrong. */
export function checkAnswer({ outcome, mergedInto = null, ...given }: ProposalAnswerInput): AnswerFields {
  if (!ANSWERS.includes(outcome))
    throw badInput(`outcome is ${outcome}; an answer is one of ${ANSWERS.join(", ")}.`);
  if (outcome === ProposalStatus.MERGED && mergedInto === null)
    throw badInput(
      "mergedInto is left out; say in which other proposal this one goes on.",
      because("MERGE_UNNAMED"),
    );
  if (outcome !== ProposalStatus.MERGED && mergedInto !== null)
    throw badInput(`mergedInto is given with ${outcome}; only a proposal that is MERGED goes on in another.`);
  return {
    ...{ outcome, mergedInto },
    reasons: readParagraphs("reasons", given.reasons, LONGEST.reasons),
    changedSentence: readLine("changedSentence", given.changedSentence, LONGEST.sentence),
    changedUrl: readUrl("changedUrl", given.changedUrl),
  };
}

const withdrawn = (): Refusal =>
  conflict("Its author has withdrawn this proposal.", because("PROPOSAL_WITHDRAWN"));

/** @throws {Refusal} unless a proposal may still be written anew or withdrawn. */
export function checkUnanswered(facts: ProposalFacts): void {
  if (facts.status === ProposalStatus.WITHDRAWN) throw withdrawn();
  const last = lastAnswerOf(facts);
  if (last)
    throw conflict(
      `This proposal was answered on ${last.answeredOn}, and what was answered stays as it was written. Contest the answer instead.`,
      because("PROPOSAL_ANSWERED", { day: last.answeredOn }),
    );
}

/** @throws {Refusal} unless an answer to a proposal is waited for. */
export function checkWaiting(facts: ProposalFacts): void {
  if (facts.status === ProposalStatus.WITHDRAWN) throw withdrawn();
  if (waitsSince(facts) === null)
    throw conflict(
      `This proposal was answered on ${lastAnswerOf(facts)?.answeredOn}. It can be answered anew once its author contests that.`,
      because("PROPOSAL_ANSWERED_ALREADY"),
    );
}

/** @throws {Refusal} unless the last answer may be contested on a day. */
export function checkContestable(facts: ProposalFacts, day: string): void {
  const last = lastAnswerOf(facts);
  if (last === null)
    throw conflict("This proposal has no answer yet that could be contested.", because("ANSWER_MISSING"));
  if (last.contestedOn !== null)
    throw conflict(
      `This answer was contested already, on ${last.contestedOn}; a new one is waited for.`,
      because("ANSWER_CONTESTED"),
    );
  const { contestUntil } = proposalClock(facts, day);
  if (contestUntil !== null && day > contestUntil)
    throw conflict(
      `The answer of ${last.answeredOn} could be contested until ${contestUntil}, in Brussels; that day is past.`,
      because("CONTEST_TOO_LATE", { day: contestUntil }),
    );
}

/** @throws {Refusal} unless the last answer may be taken back on a day. */
export function checkTakenBack(facts: ProposalFacts, day: string): void {
  const last = lastAnswerOf(facts);
  if (last === null)
    throw conflict("This proposal has no answer that could be taken back.", because("ANSWER_MISSING"));
  if (last.contestedOn !== null)
    throw conflict(
      `This answer was contested on ${last.contestedOn}: answer anew instead of taking it back.`,
      because("ANSWER_CONTESTED"),
    );
  if (last.answeredOn !== day)
    throw conflict(
      `This answer is of ${last.answeredOn}; only one of today can be taken back. Its author may contest it.`,
      because("ANSWER_KEPT"),
    );
}
