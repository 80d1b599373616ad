import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type QuestionnaireFactsFragment, RecordQuestionnaireDocument } from "../gql/later/graphql.ts";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { QuestionWriting } from "./QuestionWriting.tsx";
import {
  MOST_QUESTIONS,
  missingInQuestionnaire,
  newQuestion,
  type QuestionDraft,
  type QuestionnaireDraft,
  questionnaireDraft,
  questionnaireInput,
} from "./questionnaire-draft.ts";
import { TextsFields } from "./TextsFields.tsx";
import styles from "./Voice.module.css";

interface QuestionnaireFormProps {
  /** Of what it is the next version; null for something new. */
  readonly before: QuestionnaireFactsFragment | null;
  readonly onDone: () => void;
}

/** Writes down what may be asked, in four languages beside one another. */
export function QuestionnaireForm({ before, onDone }: QuestionnaireFormProps) {
  const { t } = useTranslation();
  const record = useSend(RecordQuestionnaireDocument, "questionnaires");
  const [draft, setDraft] = useState<QuestionnaireDraft>(() => questionnaireDraft(before));
  const change = (patch: Partial<QuestionnaireDraft>) => setDraft({ ...draft, ...patch });
  const { title, introduction, questions } = draft;
  const form = useForm({
    check: () => missingInQuestionnaire(draft),
    send: async () => {
      await record({ input: questionnaireInput(draft, before?.key ?? null) });
      onDone();
      return NO_PROBLEMS;
    },
  });
  const { problems } = form;
  const changeQuestion = (id: string, patch: Partial<QuestionDraft>) =>
    change({ questions: questions.map((each) => (each.id === id ? { ...each, ...patch } : each)) });
  return (
    <form {...form.props} className={styles.form}>
      <TextsFields
        name="title"
        legend={t("voice.form.title")}
        texts={title}
        onChange={(texts) => change({ title: texts })}
        longest={200}
        problems={problems}
      />
      <TextsFields
        name="introduction"
        legend={t("voice.form.introduction")}
        hint={t("voice.form.introduction.hint")}
        texts={introduction}
        onChange={(texts) => change({ introduction: texts })}
        longest={2000}
        isLong
        problems={problems}
      />
      {questions.map((question, at) => (
        <QuestionWriting
          key={question.id}
          question={question}
          number={at + 1}
          onChange={(patch) => changeQuestion(question.id, patch)}
          onRemove={() => change({ questions: questions.filter(({ id }) => id !== question.id) })}
          problems={problems}
        />
      ))}
      {questions.length < MOST_QUESTIONS ? (
        <div>
          <button
            type="button"
            className="button"
            onClick={() => change({ questions: [...questions, newQuestion()] })}
          >
            {t("voice.form.addQuestion")}
          </button>
        </div>
      ) : (
        <p className="muted">{t("refusal.QUESTIONS_MANY", { most: MOST_QUESTIONS })}</p>
      )}
      <FormFoot form={form} action={t("voice.questionnaires.save")}>
        <button type="button" className="button" onClick={onDone}>
          {t("voice.leave")}
        </button>
      </FormFoot>
    </form>
  );
}
