import { QuestionKind } from "@onze/schema";
import { expect, test } from "vitest";
import { checkQuestionnaire } from "./check-questionnaire.ts";
import type { QuestionInput, QuestionnaireInput } from "./questionnaire.input.ts";

const in4 = (text: string) => ({ nl: text, fr: text, en: text, es: text });
const scale = { kind: QuestionKind.SCALE_0_10, text: in4("How freely do you speak?") };
const choice = (...options: readonly string[]) => ({
  kind: QuestionKind.CHOICE,
  text: in4("Who decides?"),
  options: options.map(in4),
});
const asked = (questions: QuestionInput[], given: Partial<QuestionnaireInput> = {}): QuestionnaireInput => ({
  key: "partnership",
  title: in4("Partnership"),
  questions,
  isLong: false,
  ...given,
});
const times = (count: number) => Array.from({ length: count }, () => scale);

test.each([
  ["without a question", asked([]), "questions is empty"],
  ["of eleven questions", asked(times(11)), "There are 11 questions"],
  ["with a key that is no address", asked([scale], { key: "Power & money" }), 'key is "Power & money"'],
  ["with a choice of one", asked([choice("We")]), "questions[0].options has 1"],
  [
    "with choices on a scale",
    asked([{ ...scale, options: [in4("a"), in4("b")] }]),
    "questions[0].options belongs to a CHOICE",
  ],
  [
    "that some cannot read",
    asked([{ ...scale, text: { nl: "Vraag" } }]),
    "questions[0].text has no text in fr",
  ],
])("a questionnaire %s cannot be asked", (_, input, words) => {
  expect(() => checkQuestionnaire(input)).toThrow(words);
});

test("more than ten questions are asked where somebody chose so", () => {
  expect(checkQuestionnaire(asked(times(11), { isLong: true })).questions).toHaveLength(11);
});

test("only a choice has options", () => {
  const { questions } = checkQuestionnaire(asked([scale, choice("We", "You")]));
  expect(questions.map(({ options }) => options)).toEqual([null, [in4("We"), in4("You")]]);
});
