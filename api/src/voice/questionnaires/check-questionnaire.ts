import { type LocalisedNames, QuestionKind } from "@onze/schema";
import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { needAllTexts } from "../texts.ts";
import { MOST_OPTIONS, type QuestionInput, type QuestionnaireInput } from "./questionnaire.input.ts";

/** More than this only where somebody chose so. */
const USUAL_MOST = 10;
const LONGEST = { title: 200, introduction: 2000, question: 500, option: 200 } as const;

/** A question as it is stored. */
export interface CheckedQuestion {
  readonly kind: QuestionKind;
  readonly texts: LocalisedNames;
  readonly options: readonly LocalisedNames[] | null;
}

export interface CheckedQuestionnaire {
  readonly key: string;
  readonly titles: LocalisedNames;
  readonly introductions: LocalisedNames | null;
  readonly questions: readonly CheckedQuestion[];
}

/** A questionnaire that can be asked. @throws {Refusal} otherwise, saying what is wrong. */
export function checkQuestionnaire(input: QuestionnaireInput): CheckedQuestionnaire {
  const { key, questions, isLong } = input;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) || key.length > 60)
    throw badInput(
      `key is "${key.slice(0, 60)}"; it must be at most 60 small letters, digits and dashes, such as partnership.`,
    );
  if (questions.length === 0)
    throw badInput("questions is empty; a questionnaire has one at least.", because("QUESTIONS_NONE"));
  if (questions.length > USUAL_MOST && !isLong)
    throw badInput(
      `There are ${questions.length} questions; more than ${USUAL_MOST} need isLong, because fewer people answer long ones.`,
      because("QUESTIONS_MANY", { most: USUAL_MOST }),
    );
  return {
    key,
    titles: needAllTexts("title", input.title, LONGEST.title),
    introductions: input.introduction
      ? needAllTexts("introduction", input.introduction, LONGEST.introduction)
      : null,
    questions: questions.map(checkQuestion),
  };
}

function checkQuestion({ kind, text, options }: QuestionInput, at: number): CheckedQuestion {
  const field = `questions[${at}]`;
  const given = options ?? [];
  if (kind !== QuestionKind.CHOICE && given.length > 0)
    throw badInput(`${field}.options belongs to a CHOICE, and to no other kind.`);
  if (kind === QuestionKind.CHOICE && given.length < 2)
    throw badInput(
      `${field}.options has ${given.length}; a CHOICE has 2 to ${MOST_OPTIONS}.`,
      because("OPTIONS_FEW", { number: at + 1 }),
    );
  const checked = given.map((option, each) =>
    needAllTexts(`${field}.options[${each}]`, option, LONGEST.option),
  );
  return {
    kind,
    texts: needAllTexts(`${field}.text`, text, LONGEST.question),
    options: kind === QuestionKind.CHOICE ? checked : null,
  };
}
