import { QuestionKind } from "@onze/schema";
import { expect, test } from "vitest";
import type { BallotAnswerInput } from "./ballot.input.ts";
import { readAnswers } from "./read-answers.ts";

const questions = [
  { id: "scale", kind: QuestionKind.SCALE_0_10, choices: 0 },
  { id: "level", kind: QuestionKind.LEVEL_0_4, choices: 0 },
  { id: "choice", kind: QuestionKind.CHOICE, choices: 3 },
  { id: "words", kind: QuestionKind.FREE_TEXT, choices: 0 },
];
const answer = (questionId: string, given: Partial<BallotAnswerInput> = {}): BallotAnswerInput => ({
  questionId,
  mayQuote: false,
  isUnsafe: false,
  ...given,
});

test.each([
  ["a level outside 0 to 4", [answer("level", { value: 5 })], "Answer 2 is 5; it must be from 0 to 4."],
  ["a level below 0", [answer("level", { value: -1 })], "Answer 2 is -1"],
  ["a scale beyond ten", [answer("scale", { value: 11 })], "Answer 1 is 11"],
  ["a choice that there is not", [answer("choice", { value: 3 })], "from 0 to 2"],
  ["words for a number", [answer("scale", { text: "ten" })], "is in words"],
  ["a number for words", [answer("words", { value: 1 })], "is a number"],
  ["unsafe with an answer", [answer("scale", { value: 1, isUnsafe: true })], "one of both"],
  ["a question of another round", [answer("other", { value: 1 })], '"other" is no question of this round'],
  ["one question twice", [answer("scale", { value: 1 }), answer("scale", { value: 2 })], "answered twice"],
  ["nothing", [], "Nothing is answered"],
  ["empty words alone", [answer("words", { text: "  " })], "Nothing is answered"],
  ["words without end", [answer("words", { text: "a".repeat(1501) })], "at most 1500"],
])("%s cannot be answered", (_, given, words) => {
  expect(() => readAnswers(questions, given)).toThrow(words);
});

test("answers come in the order of the questions, and what is left out is no answer", () => {
  const given = [
    answer("words", { text: " Ask us earlier\ud800 ", mayQuote: true }),
    answer("choice", { isUnsafe: true }),
    answer("scale", { value: 0 }),
  ];
  expect(readAnswers(questions, given)).toEqual([
    0,
    null,
    "UNSAFE",
    { text: "Ask us earlier\ufffd", mayQuote: true },
  ]);
});
