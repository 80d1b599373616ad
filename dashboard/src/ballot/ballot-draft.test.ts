import { expect, test } from "vitest";
import { answersOf, draftsOf, NO_ANSWER } from "./ballot-draft.ts";
import { readBallotLink } from "./ballot-link.ts";

const QUESTIONS = [{ id: "a" }, { id: "b" }, { id: "c" }];

test("what was skipped is not sent", () => {
  expect(answersOf(QUESTIONS, {})).toEqual([]);
  expect(answersOf(QUESTIONS, { b: { ...NO_ANSWER, text: "  " } })).toEqual([]);
});

test("nought is an answer", () => {
  expect(answersOf(QUESTIONS, { a: { ...NO_ANSWER, value: 0 } })).toEqual([
    { questionId: "a", value: 0, isUnsafe: false, mayQuote: false },
  ]);
});

test("whoever says that answering is unsafe sends nothing else of that question", () => {
  const draft = { value: 4, text: "names", mayQuote: true, isUnsafe: true };
  expect(answersOf(QUESTIONS, { c: draft })).toEqual([{ questionId: "c", isUnsafe: true, mayQuote: false }]);
});

test("words are sent with whether they may be quoted, and come back as they were", () => {
  const drafts = { c: { ...NO_ANSWER, text: "Ask us earlier", mayQuote: true } };
  const [sent] = answersOf(QUESTIONS, drafts);
  expect(sent).toEqual({ questionId: "c", text: "Ask us earlier", isUnsafe: false, mayQuote: true });
  expect(
    draftsOf([{ questionId: "c", value: null, text: "Ask us earlier", mayQuote: true, isUnsafe: false }]),
  ).toEqual(drafts);
});

test.each([
  [null, null],
  ["token", { round: null, token: "token" }],
  ["round.token", { round: "round", token: "token" }],
])("a link that holds %j is read", (text, read) => {
  expect(readBallotLink(text)).toEqual(read);
});
