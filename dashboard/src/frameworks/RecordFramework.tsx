import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  FrameworkChoicesDocument,
  FrameworkCyclesDocument,
  type FrameworkKind,
  RecordFrameworkDocument,
} from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NameFields, readNames } from "../shared/form/NameFields.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { useFormat } from "../shared/useFormat.ts";

const KINDS: readonly FrameworkKind[] = ["COUNTRY", "THEME"];

interface RecordFrameworkProps {
  /** The code that activities name already; empty for any other. */
  readonly code?: string;
  readonly onDone: () => void;
}

/** Records a framework: of a country, which names it, or on a theme, which may need a name of its own. */
export function RecordFramework({ code = "", onDone }: RecordFrameworkProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const record = useSend(RecordFrameworkDocument);
  const choices = useQuery(FrameworkChoicesDocument);
  const cycles = useQuery(FrameworkCyclesDocument);
  const [kind, setKind] = useState<FrameworkKind>("COUNTRY");
  const countries = (choices.data?.countries ?? []).toSorted((a, b) => format.compare(a.name, b.name));
  const form = useForm({
    check: (values) =>
      findEmpty(values, { code: "refusal.FRAMEWORK_CODE_WRONG", cycle: "frameworks.problem.cycle" }),
    send: async (values) => {
      const names = readNames(values);
      const about =
        kind === "COUNTRY"
          ? { country: values.country || null }
          : { theme: values.theme || null, names: names.length > 0 ? names : null };
      const said = { code: (values.code ?? "").trim(), cycle: values.cycle ?? "", kind };
      await record({ input: { ...said, ...about } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <Field
        name="code"
        label={t("frameworks.code")}
        hint={t("frameworks.code.hint")}
        defaultValue={code}
        problem={form.problems.code}
      />
      <SelectField
        name="cycle"
        label={t("frameworks.cycle")}
        none={t("form.choose")}
        options={cycles.data?.frameworkCycles.map((each) => ({ value: each.code, label: each.code })) ?? []}
        problem={form.problems.cycle}
      />
      <RadioList
        legend={t("frameworks.kind")}
        options={KINDS.map((value) => ({ value, label: t(`frameworks.kind.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      {kind === "COUNTRY" ? (
        <SelectField
          name="country"
          label={t("frameworks.country")}
          none={t("form.choose")}
          options={countries.map((each) => ({ value: each.code, label: each.name }))}
        />
      ) : (
        <>
          <SelectField
            name="theme"
            label={t("frameworks.theme")}
            none={t("form.choose")}
            options={choices.data?.themes.map((each) => ({ value: each.code, label: each.name })) ?? []}
          />
          <NameFields />
        </>
      )}
      <FormFoot form={form} action={t("frameworks.record")} />
    </form>
  );
}
