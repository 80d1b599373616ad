import { QuestionKind } from "@onze/schema";
import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { readParagraphs } from "../../shared/given-text.ts";
import { type GivenAnswer, LONGEST_ANSWER, UNSAFE_ANSWER } from "../store/ballot.ts";
import type { BallotAnswerInput } from "./ballot.input.ts";

/** A question as far as its answers are checked. */
export interface AnswerableQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  /** Of a choice, how many there are. */
  readonly choices: number;
}

/** Answers in the order of the questions, null where there is none. @throws {Refusal} when one cannot stand on a ballot, or none is given. */
export function readAnswers(
  questions: readonly AnswerableQuestion[],
  given: readonly BallotAnswerInput[],
): GivenAnswer[] {
  const ids = given.map(({ questionId }) => questionId);
  const unknown = ids.find((id) => questions.every((question) => question.id !== id));
  if (unknown !== undefined) throw badInput(`"${unknown.slice(0, 60)}" is no question of this round.`);
  const twice = ids.findIndex((id, at) => ids.indexOf(id) < at);
  if (twice !== -1) throw badInput("A question is answered twice; it has one answer at most.");
  const answers = questions.map((question, at) => {
    const answer = given.find(({ questionId }) => questionId === question.id);
    return answer ? readAnswer(question, answer, at + 1) : null;
  });
  if (answers.some((answer) => answer !== null)) return answers;
  throw badInput("Nothing is answered; answer one question at least.", because("ANSWERS_NONE"));
}

/** Most that may be answered with a number. */
const mostOf = ({ kind, choices }: AnswerableQuestion): number => {
  if (kind === QuestionKind.SCALE_0_10) return 10;
  return kind === QuestionKind.LEVEL_0_4 ? 4 : choices - 1;
};

function readAnswer(question: AnswerableQuestion, given: BallotAnswerInput, number: number): GivenAnswer {
  const { value = null, isUnsafe, mayQuote } = given;
  const text = readParagraphs(`answer ${number}`, given.text, LONGEST_ANSWER)?.toWellFormed() ?? null;
  if (isUnsafe && (value !== null || text !== null))
    throw badInput(`Answer ${number} says that answering is unsafe, and answers; give one of both.`);
  if (isUnsafe) return UNSAFE_ANSWER;
  if (question.kind === QuestionKind.FREE_TEXT) {
    if (value !== null) throw badInput(`Answer ${number} is a number; this question is answered in words.`);
    return text === null ? null : { text, mayQuote };
  }
  if (text !== null) throw badInput(`Answer ${number} is in words; this question is answered with a number.`);
  const most = mostOf(question);
  if (value === null || (value >= 0 && value <= most)) return value;
  throw badInput(
    `Answer ${number} is ${value}; it must be from 0 to ${most}.`,
    because("ANSWER_RANGE", { number, most }),
  );
}
