import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SummariseRoundDocument } from "../gql/later/graphql.ts";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import type { Round } from "./round-results.ts";
import { TextsFields } from "./TextsFields.tsx";
import { isEmpty, sentTexts, textsOf } from "./texts.ts";
import styles from "./Voice.module.css";

/** Sums up what people wrote, in place of what was summed up before. */
export function SummaryForm({ round: { id, summaries } }: { readonly round: Round }) {
  const { t } = useTranslation();
  const summarise = useSend(SummariseRoundDocument);
  const [texts, setTexts] = useState(() => textsOf(summaries));
  const [done, setDone] = useState<string | null>(null);
  const form = useForm({
    check: () => (isEmpty(texts) ? { "summary.nl": { key: "refusal.TEXT_EMPTY" } } : NO_PROBLEMS),
    send: async () => {
      await summarise({ id, summary: sentTexts(texts) });
      setDone(t("voice.summary.done"));
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className={styles.form}>
      <TextsFields
        name="summary"
        legend={t("voice.summary.write")}
        hint={t("voice.summary.hint")}
        texts={texts}
        onChange={setTexts}
        longest={10_000}
        isLong
        problems={form.problems}
      />
      <FormFoot form={form} action={t("voice.summary.save")} done={done} />
    </form>
  );
}
