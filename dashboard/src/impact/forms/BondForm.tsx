import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AssessByBondDocument, type ClaimFactsFragment } from "../../gql/later/graphql.ts";
import { Field } from "../../shared/form/Field.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Problems } from "../../shared/form/problem.ts";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { FewChoice } from "../../shared/inputs/FewChoice.tsx";
import styles from "./Bond.module.css";
import { SpeakerField } from "./SpeakerField.tsx";
import { useClaimants, useSpeakerAmong } from "./speaker.ts";

const PRINCIPLES = [
  ...(["VOICE_AND_INCLUSION", "APPROPRIATENESS", "TRIANGULATION"] as const),
  ...(["CONTRIBUTION", "TRANSPARENCY"] as const),
] as const;
const QUESTIONS = [0, 1, 2, 3] as const;
const SCORES = ["1", "2", "3", "4"] as const;

interface BondFormProps {
  readonly outcome: ClaimFactsFragment;
  readonly onDone: () => void;
}

/** Twenty questions with which an organisation looks at its own evidence; none may be left out, and nothing is added up to one figure. */
export function BondForm({ outcome, onDone }: BondFormProps) {
  const { t } = useTranslation();
  const speaker = useSpeakerAmong(useClaimants(outcome));
  const [scores, setScores] = useState<readonly (string | null)[]>(Array(20).fill(null));
  const assess = useSend(AssessByBondDocument);
  const left = scores.filter((score) => score === null).length;
  const form = useForm({
    check: (): Problems => ({
      ...(speaker.chosen ? NO_PROBLEMS : { organisation: { key: "impact.form.problem.organisation" } }),
      ...(left > 0 ? { form: { key: "evidence.form.bond.left", values: { count: left } } } : NO_PROBLEMS),
    }),
    send: async ({ note }) => {
      const organisation = speaker.chosen?.id ?? "";
      await assess({ outcome: outcome.slug, organisation, scores: scores.map(Number), note: note || null });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <p className="muted">{t("evidence.form.bond.lead")}</p>
      <SpeakerField
        label={t("evidence.form.bond.who")}
        speaker={speaker}
        problem={form.problems.organisation}
      />
      {PRINCIPLES.map((principle, at) => (
        <fieldset key={principle} className={styles.principle}>
          <legend className="strong">{t(`evidence.principle.${principle}`)}</legend>
          {QUESTIONS.map((question) => {
            const index = at * QUESTIONS.length + question;
            return (
              <div key={question} className={`record ${styles.question}`}>
                <p>{t(`evidence.bond.${principle}.${question + 1}`)}</p>
                <FewChoice
                  name={t(`evidence.bond.${principle}.${question + 1}`)}
                  options={SCORES.map((value) => ({ value, words: value }))}
                  value={scores[index] ?? null}
                  onChange={(score) => setScores(scores.with(index, score))}
                />
              </div>
            );
          })}
        </fieldset>
      ))}
      <Field name="note" label={t("evidence.form.bond.note")} maxLength={2000} />
      <FormFoot form={form} action={t("impact.form.save")} />
    </form>
  );
}
