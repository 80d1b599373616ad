import type { QuestionKind, QuestionnaireFactsFragment, QuestionnaireInput } from "../gql/later/graphql.ts";
import type { Problems } from "../shared/form/problem.ts";
import { isEmpty, keyOf, missingIn, NO_TEXTS, sentTexts, type Texts, textsOf } from "./texts.ts";

export const QUESTION_KINDS: readonly QuestionKind[] = ["SCALE_0_10", "LEVEL_0_4", "CHOICE", "FREE_TEXT"];
/** Longer ones are answered less. */
export const MOST_QUESTIONS = 10;

/** What can be chosen. */
export interface OptionDraft {
  /** Tells it apart while it has no words. */
  readonly id: string;
  readonly text: Texts;
}

/** A question as it is being written. */
export interface QuestionDraft {
  /** Tells it apart while it is new. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly text: Texts;
  /** Of a choice: what can be chosen. */
  readonly options: readonly OptionDraft[];
}

export interface QuestionnaireDraft {
  readonly title: Texts;
  readonly introduction: Texts;
  readonly questions: readonly QuestionDraft[];
}

export const newOption = (text: Texts = NO_TEXTS): OptionDraft => ({ id: crypto.randomUUID(), text });

export const newQuestion = (): QuestionDraft => ({
  id: crypto.randomUUID(),
  kind: "SCALE_0_10",
  text: NO_TEXTS,
  options: [],
});

/** What the next version starts from; with nothing, a first one. */
export const questionnaireDraft = (before: QuestionnaireFactsFragment | null): QuestionnaireDraft => ({
  title: textsOf(before?.titles ?? []),
  introduction: textsOf(before?.introductions ?? []),
  questions: before?.questions.map(({ id, kind, texts, options }) => ({
    ...{ id, kind, text: textsOf(texts) },
    options: options.map((option) => newOption(textsOf(option))),
  })) ?? [newQuestion()],
});

/** @param key of the questionnaire of which it is the next version; null for a first one, which is called by its title. */
export const questionnaireInput = (
  { title, introduction, questions }: QuestionnaireDraft,
  key: string | null,
): QuestionnaireInput => ({
  key: key ?? keyOf(title.en),
  title: sentTexts(title),
  introduction: isEmpty(introduction) ? null : sentTexts(introduction),
  questions: questions.map(({ kind, text, options }) => ({
    kind,
    text: sentTexts(text),
    options: kind === "CHOICE" ? options.map((option) => sentTexts(option.text)) : null,
  })),
});

/** What is missing, by the names of the fields: whoever is asked reads it in one of four languages. */
export const missingInQuestionnaire = ({ title, introduction, questions }: QuestionnaireDraft): Problems => ({
  ...missingIn("title", title),
  ...(isEmpty(introduction) ? {} : missingIn("introduction", introduction)),
  ...Object.assign(
    {},
    ...questions.map(({ id, kind, text, options }) => ({
      ...missingIn(`question-${id}`, text),
      ...Object.assign(
        {},
        ...(kind === "CHOICE" ? options.map((option) => missingIn(`option-${option.id}`, option.text)) : []),
      ),
    })),
  ),
});
