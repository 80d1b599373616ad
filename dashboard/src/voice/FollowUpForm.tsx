import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ReportBackDocument } from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { TextsFields } from "./TextsFields.tsx";
import { isEmpty, NO_TEXTS, sentTexts } from "./texts.ts";
import styles from "./Voice.module.css";

interface FollowUpFormProps {
  readonly roundId: string;
  readonly onDone: () => void;
}

/** Tells those who were asked one thing that will change. */
export function FollowUpForm({ roundId, onDone }: FollowUpFormProps) {
  const { t } = useTranslation();
  const report = useSend(ReportBackDocument);
  const [texts, setTexts] = useState(NO_TEXTS);
  const form = useForm({
    check: (values) => ({
      ...(isEmpty(texts) && { "text.nl": { key: "refusal.TEXT_EMPTY" } }),
      ...findEmpty(values, { doneBy: "voice.problem.doneBy", dueOn: "voice.problem.day" }),
    }),
    send: async ({ doneBy = "", dueOn = "" }) => {
      await report({ input: { roundId, text: sentTexts(texts), doneBy: doneBy.trim(), dueOn } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  const { problems } = form;
  return (
    <form {...form.props} className={styles.form}>
      <TextsFields
        name="text"
        legend={t("voice.back.text")}
        hint={t("voice.someLanguage")}
        texts={texts}
        onChange={setTexts}
        longest={1000}
        isLong
        problems={problems}
      />
      <Field
        name="doneBy"
        label={t("voice.back.who")}
        hint={t("voice.back.who.hint")}
        maxLength={200}
        problem={problems.doneBy}
      />
      <Field name="dueOn" type="date" label={t("voice.back.due")} problem={problems.dueOn} />
      <FormFoot form={form} action={t("voice.save")} />
    </form>
  );
}
