import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ClaimParticipationDocument, type ScoreFactsFragment } from "../../gql/later/graphql.ts";
import { Field } from "../form/Field.tsx";
import { FormFoot } from "../form/FormFoot.tsx";
import { NO_PROBLEMS } from "../form/problem.ts";
import { SelectField } from "../form/SelectField.tsx";
import { useForm } from "../form/useForm.ts";
import { useSend } from "../form/useSend.ts";
import { LevelChoice } from "./LevelChoice.tsx";
import styles from "./Participation.module.css";

interface ClaimFormProps {
  /** Slug or id. */
  readonly decision: string;
  /** Of whom something may be claimed. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** What was claimed before. */
  readonly claims: readonly ScoreFactsFragment[];
  readonly onDone: () => void;
}

/** How far a partner took part, as whoever leads the decision claims; the partner's own word stands beside it. */
export function ClaimForm({ decision, organisations, claims, onDone }: ClaimFormProps) {
  const { t } = useTranslation();
  const send = useSend(ClaimParticipationDocument, "participationScores");
  const [whom, setWhom] = useState(organisations[0]?.id ?? "");
  const held = claims.find(({ organisation }) => organisation.id === whom) ?? null;
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>({});
  const level = chosen[whom] ?? held?.actual ?? null;
  const form = useForm({
    check: () => (level === null ? { actual: { key: "participation.problem.level" } } : NO_PROBLEMS),
    send: async ({ evidence = "" }) => {
      if (level === null) return NO_PROBLEMS;
      const place = { decision, organisation: whom, version: held?.version ?? null };
      await send({ input: { ...place, actual: level, evidence: evidence.trim() || null } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className={`stack ${styles.form}`}>
      <p className="muted">{t("participation.claim.meaning")}</p>
      <SelectField
        label={t("participation.claim.whom")}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        value={whom}
        onChange={setWhom}
      />
      <LevelChoice
        legend={t("participation.claim.level")}
        level={level}
        onLevel={(each) => setChosen({ ...chosen, [whom]: each })}
        explains={false}
        problem={form.problems.actual}
      />
      <Field
        key={whom}
        name="evidence"
        label={t("participation.form.evidence")}
        isContent
        maxLength={300}
        defaultValue={held?.evidence ?? ""}
      />
      <FormFoot form={form} action={t("participation.claim.save")} />
    </form>
  );
}
