import type { BallotAnswerInput, OpenBallotMutation } from "../gql/ballot/graphql.ts";

export type OpenedBallot = OpenBallotMutation["openBallot"];
export type AskedRound = OpenedBallot["round"];
export type AskedQuestion = AskedRound["questionnaire"]["questions"][number];

/** What somebody has filled in at one question. */
export interface Draft {
  /** A number, a level or a choice; null for none. */
  readonly value: number | null;
  readonly text: string;
  readonly mayQuote: boolean;
  readonly isUnsafe: boolean;
}

/** By the id of a question; what is not there was not answered. */
export type Drafts = Readonly<Record<string, Draft>>;

export const NO_ANSWER: Draft = { value: null, text: "", mayQuote: false, isUnsafe: false };

const isGiven = ({ value, text, isUnsafe }: Draft): boolean =>
  isUnsafe || value !== null || text.trim() !== "";

/** Answers as they are sent: whatever was skipped is left out, and whoever says that it is unsafe says nothing else. */
export const answersOf = (
  questions: readonly Pick<AskedQuestion, "id">[],
  drafts: Drafts,
): BallotAnswerInput[] =>
  questions.flatMap(({ id }): BallotAnswerInput[] => {
    const draft = drafts[id] ?? NO_ANSWER;
    if (!isGiven(draft)) return [];
    const { value, mayQuote, isUnsafe } = draft;
    const text = draft.text.trim();
    if (isUnsafe) return [{ questionId: id, isUnsafe, mayQuote: false }];
    return [
      text === ""
        ? { questionId: id, value, isUnsafe, mayQuote: false }
        : { questionId: id, text, isUnsafe, mayQuote },
    ];
  });

/** The answers that were given before, to be changed. */
export const draftsOf = (answers: NonNullable<OpenedBallot["answers"]>): Drafts =>
  Object.fromEntries(
    answers.map(({ questionId, value, text, mayQuote, isUnsafe }) => [
      questionId,
      { value: value ?? null, text: text ?? "", mayQuote, isUnsafe },
    ]),
  );
