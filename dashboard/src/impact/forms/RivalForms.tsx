import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  AddRivalDocument,
  AssessRivalDocument,
  type ClaimFactsFragment,
  type RivalAssessment,
} from "../../gql/later/graphql.ts";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../../shared/form/problem.ts";
import { TextField } from "../../shared/form/TextField.tsx";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { RadioList } from "../../shared/inputs/RadioList.tsx";

const ASSESSMENTS = ["RULED_OUT", "PARTIAL", "DOMINANT", "NOT_ASSESSED"] as const;

interface RivalFormProps {
  readonly outcome: string;
  readonly onDone: () => void;
}

/** What else may have brought the change about. */
export function RivalForm({ outcome, onDone }: RivalFormProps) {
  const { t } = useTranslation();
  const add = useSend(AddRivalDocument);
  const form = useForm({
    check: (values) => findEmpty(values, { text: "refusal.TEXT_EMPTY" }),
    send: async ({ text = "" }) => {
      await add({ outcome, text });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <TextField
        name="text"
        label={t("impact.form.rival.text")}
        hint={t("impact.form.rival.text.hint")}
        isContent
        maxLength={2000}
        problem={form.problems.text}
      />
      <FormFoot form={form} action={t("impact.form.save")} />
    </form>
  );
}

interface AssessFormProps {
  readonly rival: ClaimFactsFragment["rivals"][number];
  readonly onDone: () => void;
}

/** How far another explanation holds, and why. */
export function AssessForm({ rival: { id, text, assessment, because }, onDone }: AssessFormProps) {
  const { t } = useTranslation();
  const [found, setFound] = useState<RivalAssessment>(assessment);
  const assess = useSend(AssessRivalDocument);
  const form = useForm({
    check: (values) =>
      found === "NOT_ASSESSED" ? NO_PROBLEMS : findEmpty(values, { because: "refusal.TEXT_EMPTY" }),
    send: async (values) => {
      await assess({ id, input: { assessment: found, because: values.because || null } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <p>{text}</p>
      <RadioList<RivalAssessment>
        legend={t("impact.form.rival.assessment")}
        options={ASSESSMENTS.map((value) => ({ value, label: t(`impact.rival.${value}`) }))}
        value={found}
        onChange={setFound}
      />
      {found !== "NOT_ASSESSED" && (
        <TextField
          name="because"
          label={t("impact.form.rival.because")}
          isContent
          maxLength={2000}
          defaultValue={because ?? ""}
          problem={form.problems.because}
        />
      )}
      <FormFoot form={form} action={t("impact.form.save")} />
    </form>
  );
}
