import { expect, test } from "vitest";
import {
  missingInQuestionnaire,
  newOption,
  newQuestion,
  questionnaireDraft,
  questionnaireInput,
} from "./questionnaire-draft.ts";
import { NO_TEXTS, type Texts } from "./texts.ts";

const in4 = (text: string): Texts => ({ nl: text, fr: text, en: text, es: text });
const told = (text: string) => ["en", "es", "fr", "nl"].map((language) => ({ language, text }));

const BEFORE = {
  ...{ id: "q", key: "partnership", version: 1, titles: told("Partnership"), introductions: [] },
  questions: [
    {
      ...{ id: "1", kind: "CHOICE" as const },
      ...{ texts: told("Who?"), options: [told("We"), told("You")] },
    },
  ],
};

test("the next version starts from the words of the last, under the same key", () => {
  const draft = questionnaireDraft(BEFORE);
  expect(missingInQuestionnaire(draft)).toEqual({});
  expect(questionnaireInput(draft, BEFORE.key)).toEqual({
    ...{ key: "partnership", title: in4("Partnership"), introduction: null },
    questions: [{ kind: "CHOICE", text: in4("Who?"), options: [in4("We"), in4("You")] }],
  });
});

test("a first version is called by its title", () => {
  const draft = { ...questionnaireDraft(null), title: in4("Power and money") };
  expect(questionnaireInput(draft, null).key).toBe("power-and-money");
});

test("a question without words in a language is named, and an introduction that is begun has to be whole", () => {
  const question = { ...newQuestion(), id: "1", text: { ...in4("How?"), es: "" } };
  const introduction = { ...NO_TEXTS, nl: "Waarom" };
  expect(
    Object.keys(missingInQuestionnaire({ title: in4("T"), introduction, questions: [question] })),
  ).toEqual(["introduction.fr", "introduction.en", "introduction.es", "question-1.es"]);
});

test("what can be chosen goes along with a choice alone", () => {
  const question = { ...newQuestion(), text: in4("How?"), options: [newOption(in4("Well"))] };
  const draft = { title: in4("T"), introduction: NO_TEXTS, questions: [question] };
  expect(questionnaireInput(draft, null).questions[0]).toMatchObject({ kind: "SCALE_0_10", options: null });
});
