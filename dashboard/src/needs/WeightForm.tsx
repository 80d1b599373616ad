import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  DecideNeedWeightsDocument,
  NeedChoicesDocument,
  type NeedWeightSource,
} from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problems, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Needs.module.css";
import { WeightRows } from "./WeightRows.tsx";
import { emptyRow, isWhole, sumOfRows, weightsOf } from "./weight-rows.ts";

const SOURCES = [
  "PARTNER_PRIORITY",
  "JOINT_CONTEXT_ANALYSIS",
  "EXTERNAL_INDEX",
  "MEMBER_CHOICE",
] as const satisfies readonly NeedWeightSource[];

const REQUIRED = {
  title: "needs.problem.setTitle",
  decidedBy: "needs.problem.decidedBy",
  decidedOn: "needs.problem.statedOn",
  reference: "needs.problem.reference",
  validFrom: "needs.problem.statedOn",
};

const START = [0, 1, 2].map(emptyRow);

/** Writes down weights that somebody decided: who, when, where it stands, and the weights, which sum to 1. */
export function WeightForm({ onSaved }: { readonly onSaved: (title: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const decide = useSend(DecideNeedWeightsDocument);
  const choices = useQuery(NeedChoicesDocument).data;
  const [source, setSource] = useState<NeedWeightSource | null>(null);
  const [rows, setRows] = useState(START);
  const check = (values: Values): Problems => {
    const sum = sumOfRows(rows);
    return {
      ...findEmpty(values, REQUIRED),
      ...(source ? {} : { source: { key: "needs.problem.source" } }),
      ...(isWhole(sum)
        ? {}
        : { weights: { key: "refusal.WEIGHTS_SUM", values: { sum: format.decimal(sum) } } }),
    };
  };
  const send = async (values: Values) => {
    if (!source) return check(values);
    const { title = "", decidedBy = "", decidedOn = "", reference = "", validFrom = "" } = values;
    const said = { title, sourceType: source, decidedBy, decidedOn, reference, validFrom };
    await decide({ input: { ...said, weights: weightsOf(rows) } });
    setRows(START);
    onSaved(title.trim());
    return NO_PROBLEMS;
  };
  const form = useForm({ check, send });
  const { problems } = form;
  return (
    <form {...form.props} className={styles.form}>
      <Field name="title" label={t("needs.field.setTitle")} isContent problem={problems.title} />
      <RadioList
        legend={t("needs.filter.source")}
        options={SOURCES.map((value) => ({ value, label: t(`needs.weightSource.${value}`) }))}
        value={source}
        onChange={setSource}
        problem={problems.source}
      />
      <Field
        name="decidedBy"
        label={t("needs.field.decidedBy")}
        hint={t("needs.decidedBy.readers")}
        problem={problems.decidedBy}
      />
      <div className={styles.pair}>
        <Field
          name="decidedOn"
          type="date"
          max={today()}
          label={t("needs.field.decidedOn")}
          defaultValue={today()}
          problem={problems.decidedOn}
        />
        <Field
          name="validFrom"
          type="date"
          label={t("needs.field.validFrom")}
          defaultValue={today()}
          problem={problems.validFrom}
        />
      </div>
      <Field name="reference" label={t("needs.field.reference")} problem={problems.reference} />
      {choices && <WeightRows rows={rows} choices={choices} onRows={setRows} problem={problems.weights} />}
      <FormFoot form={form} action={t("needs.weights.save")} />
    </form>
  );
}
