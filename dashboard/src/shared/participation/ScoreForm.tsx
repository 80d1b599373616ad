import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type ScoreFactsFragment, ScoreParticipationDocument } from "../../gql/later/graphql.ts";
import { Field } from "../form/Field.tsx";
import { FormFoot } from "../form/FormFoot.tsx";
import { NO_PROBLEMS } from "../form/problem.ts";
import { useForm } from "../form/useForm.ts";
import { useSend } from "../form/useSend.ts";
import { RadioList } from "../inputs/RadioList.tsx";
import { TickBox } from "../inputs/TickBox.tsx";
import { LevelChoice } from "./LevelChoice.tsx";
import styles from "./Participation.module.css";

interface ScoreFormProps {
  /** Slug or id. */
  readonly decision: string;
  readonly organisation: { readonly id: string; readonly name: string };
  /** What it said before; null where it said nothing yet. */
  readonly score: ScoreFactsFragment | null;
  readonly onDone: () => void;
}

type Agreement = "yes" | "no";

const agreementOf = (agrees: boolean | null | undefined): Agreement | null => {
  if (agrees === null || agrees === undefined) return null;
  return agrees ? "yes" : "no";
};

/** How far a partner took part in a decision, as it says itself: five minutes on a phone. */
export function ScoreForm({ decision, organisation, score, onDone }: ScoreFormProps) {
  const { t } = useTranslation();
  const send = useSend(ScoreParticipationDocument, "participationScores");
  const [actual, setActual] = useState(score?.actual ?? null);
  const [agrees, setAgrees] = useState(agreementOf(score?.agrees));
  const [desired, setDesired] = useState(score?.desired ?? null);
  const [isShared, setShared] = useState(score?.isShared ?? false);
  const form = useForm({
    check: () => (actual === null ? { actual: { key: "participation.problem.level" } } : NO_PROBLEMS),
    send: async ({ evidence = "" }) => {
      if (actual === null) return NO_PROBLEMS;
      const said = { actual, agrees: agrees && agrees === "yes", desired: agrees === "no" ? desired : null };
      const place = { decision, organisation: organisation.id, version: score?.version ?? null };
      await send({ input: { ...place, ...said, evidence: evidence.trim() || null, isShared } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className={`stack ${styles.form}`}>
      <LevelChoice
        legend={t("participation.form.actual", { organisation: organisation.name })}
        level={actual}
        onLevel={setActual}
        explains
        problem={form.problems.actual}
      />
      <RadioList
        legend={t("participation.form.agrees")}
        options={(["yes", "no"] as const).map((value) => ({
          value,
          label: t(`participation.form.agrees.${value}`),
        }))}
        value={agrees}
        onChange={setAgrees}
      />
      {agrees === "no" && (
        <LevelChoice
          legend={t("participation.form.desired")}
          level={desired}
          onLevel={setDesired}
          explains={false}
        />
      )}
      <Field
        name="evidence"
        label={t("participation.form.evidence")}
        hint={t("participation.form.evidence.hint")}
        maxLength={300}
        defaultValue={score?.evidence ?? ""}
      />
      <TickBox
        label={t("participation.form.share")}
        meaning={t("participation.form.share.meaning")}
        checked={isShared}
        onChange={setShared}
      />
      <FormFoot form={form} action={t("participation.form.save")} />
    </form>
  );
}
