import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DecideDocument, type DecisionFactsFragment, type DecisionOutcome } from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { TextField } from "../shared/form/TextField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { OUTCOMES } from "./decision-words.ts";

interface EndFormProps {
  readonly decision: DecisionFactsFragment;
  readonly onDone: () => void;
}

/** How a decision ended. */
export function EndForm({ decision: { id, version }, onDone }: EndFormProps) {
  const { t } = useTranslation();
  const decide = useSend(DecideDocument);
  const [outcome, setOutcome] = useState<DecisionOutcome>("ADOPTED");
  const form = useForm({
    check: (values) => findEmpty(values, { decidedOn: "decisions.problem.day" }),
    send: async ({ decidedOn = "", text, url }) => {
      const end = { outcome, decidedOn, text: text?.trim() || null, url: url?.trim() || null };
      await decide({ decision: id, version, end });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <RadioList
        legend={t("decisions.outcome")}
        options={OUTCOMES.map((value) => ({ value, label: t(`decisions.outcome.${value}`) }))}
        value={outcome}
        onChange={setOutcome}
      />
      <Field
        name="decidedOn"
        type="date"
        max={today()}
        defaultValue={today()}
        label={t("decisions.form.decidedOn")}
        problem={form.problems.decidedOn}
      />
      <TextField name="text" label={t("decisions.form.outcomeText")} isContent maxLength={2000} />
      <Field name="url" type="url" label={t("decisions.form.textUrl")} hint="https://…" />
      <FormFoot form={form} action={t("decisions.save")} />
    </form>
  );
}
