/** Most characters that somebody may write in answer to one question. */
export const LONGEST_ANSWER = 1500;

/** Words in answer to a question, and whether they may be quoted. */
export interface WrittenAnswer {
  readonly text: string;
  readonly mayQuote: boolean;
}

/** Chosen by whoever holds that answering is unsafe. */
export const UNSAFE_ANSWER = "UNSAFE";

/** An answer to one question; null for none. */
export type GivenAnswer = number | typeof UNSAFE_ANSWER | WrittenAnswer | null;

/** What stands on a ballot. */
export type Ballot =
  | { readonly state: "BLANK" | "WITHDRAWN" }
  | {
      readonly state: "ANSWERED";
      /** Digest of the code with which whoever answered comes back. */
      readonly code: string;
      /** Place of the stratum in the list of the round. */
      readonly stratum: number;
      /** By question, in their order. */
      readonly answers: readonly GivenAnswer[];
    };

export const BLANK: Ballot = { state: "BLANK" };

/** Bytes that a number, "unsafe" or nothing takes at most, and what stands around the answers. */
const SHORT = 12;
const AROUND = 160;
/** A sign of JavaScript's takes three bytes at most, or two and a stroke before it. */
const BYTES_PER_SIGN = 3;
const AROUND_TEXT = 40;

/** Bytes that a ballot takes at most, by how many of its questions are answered in words. */
export const ballotSize = (questions: number, written: number): number =>
  AROUND + questions * SHORT + written * answerSize(true);

/** The same of one answer alone. */
export const answerSize = (isWritten: boolean): number =>
  isWritten ? AROUND_TEXT + BYTES_PER_SIGN * LONGEST_ANSWER : SHORT;

/** Ballots are written by us alone, so that what was sealed is what is read. */
export const writeBallot = (ballot: Ballot): string => JSON.stringify(ballot);
export const readBallot = (text: string): Ballot => JSON.parse(text);
export const writeAnswer = (answer: GivenAnswer): string => JSON.stringify(answer);
export const readAnswer = (text: string): GivenAnswer => JSON.parse(text);
