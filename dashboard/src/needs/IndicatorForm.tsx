import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  ImportIndicatorDocument,
  type ImportIndicatorMutation,
  type IndicatorDirection,
} from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problems, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { TickBox } from "../shared/inputs/TickBox.tsx";
import { FileField } from "./FileField.tsx";
import { IndicatorResult } from "./IndicatorResult.tsx";
import styles from "./Needs.module.css";

const DIRECTIONS = ["LOWER_IS_NEED", "HIGHER_IS_NEED"] as const satisfies readonly IndicatorDirection[];

const REQUIRED = {
  name: "needs.problem.indicatorName",
  code: "needs.problem.code",
  year: "needs.problem.year",
  publisher: "needs.problem.publisher",
  licence: "needs.problem.licence",
};

/** Brings a file of an indicator, with what it says of itself; what was taken in and what was not stands below. */
export function IndicatorForm() {
  const { t } = useTranslation();
  const bring = useSend(ImportIndicatorDocument);
  const [file, setFile] = useState<File | null>(null);
  const [direction, setDirection] = useState<IndicatorDirection | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [brought, setBrought] = useState<ImportIndicatorMutation["importIndicator"] | null>(null);
  const check = (values: Values): Problems => ({
    ...findEmpty(values, REQUIRED),
    ...(/^\d{4}$/.test(values.year?.trim() ?? "") ? {} : { year: { key: REQUIRED.year } }),
    ...(direction ? {} : { direction: { key: "needs.problem.direction" } }),
    ...(file ? {} : { file: { key: "needs.problem.file" } }),
  });
  const send = async (values: Values) => {
    if (!file || !direction) return check(values);
    const input = { ...indicatorOf(values), direction, isOpen };
    const { importIndicator } = await bring({ csv: await file.text(), input });
    setBrought(importIndicator);
    return NO_PROBLEMS;
  };
  const form = useForm({ check, send });
  const { problems } = form;
  return (
    <form {...form.props} className={styles.form}>
      <FileField file={file} onFile={setFile} problem={problems.file} />
      <IndicatorFields problems={problems} />
      <RadioList
        legend={t("needs.field.direction")}
        options={DIRECTIONS.map((value) => ({ value, label: t(`needs.direction.${value}`) }))}
        value={direction}
        onChange={setDirection}
        problem={problems.direction}
      />
      <TickBox
        label={t("needs.field.isOpen")}
        meaning={t("needs.field.isOpen.hint")}
        checked={isOpen}
        onChange={setOpen}
      />
      <FormFoot form={form} action={t("needs.indicator.take")} />
      {brought && !form.isSending && <IndicatorResult brought={brought} fileName={file?.name ?? ""} />}
    </form>
  );
}

function indicatorOf(values: Values) {
  const given = (name: string): string => values[name]?.trim() ?? "";
  return {
    code: given("code"),
    name: given("name"),
    year: Number(given("year")),
    unit: given("unit") || null,
    publisher: given("publisher"),
    url: given("url") || null,
    licence: given("licence"),
    valueColumn: given("valueColumn") || "value",
  };
}

/** What an indicator says of itself. */
function IndicatorFields({ problems }: { readonly problems: Problems }) {
  const { t } = useTranslation();
  return (
    <>
      <Field
        name="valueColumn"
        label={t("needs.field.valueColumn")}
        hint={t("needs.field.valueColumn.hint")}
        placeholder="value"
      />
      <Field name="name" label={t("needs.field.name")} problem={problems.name} />
      <div className={styles.pair}>
        <Field
          name="code"
          label={t("needs.field.code")}
          hint={t("needs.field.code.hint")}
          problem={problems.code}
        />
        <Field
          name="year"
          label={t("needs.field.year")}
          hint={t("needs.field.year.hint")}
          inputMode="numeric"
          problem={problems.year}
        />
      </div>
      <Field name="unit" label={t("needs.field.unit")} />
      <Field name="publisher" label={t("needs.field.publisher")} problem={problems.publisher} />
      <Field name="url" label={t("needs.field.url")} inputMode="url" />
      <Field
        name="licence"
        label={t("needs.field.licence")}
        hint={t("needs.field.licence.hint")}
        problem={problems.licence}
      />
    </>
  );
}
