import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RecordStageDocument, type StageFlag } from "../../gql/later/graphql.ts";
import { today } from "../../shared/calendar-day.ts";
import { Field } from "../../shared/form/Field.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problems } from "../../shared/form/problem.ts";
import { SelectField } from "../../shared/form/SelectField.tsx";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { RadioList } from "../../shared/inputs/RadioList.tsx";
import { FLAGS, STAGE_CODES } from "../demand-codes.ts";
import type { PartFormProps } from "./PartiesForm.tsx";

type StageCode = (typeof STAGE_CODES)[number];

/** How far it came on a day, and what shows it; a step back is recorded as readily as one ahead. */
export function StageForm({ demand, onDone }: PartFormProps) {
  const { t } = useTranslation();
  const record = useSend(RecordStageDocument);
  const [stage, setStage] = useState<StageCode | null>(null);
  const form = useForm({
    check: (values): Problems => ({
      ...findEmpty(values, { source: "refusal.TEXT_EMPTY", happenedOn: "decisions.problem.day" }),
      ...(stage ? NO_PROBLEMS : { stage: { key: "demands.problem.stage" } }),
    }),
    send: async ({ happenedOn = "", flag, source = "", url }) => {
      const input = {
        stage: Number(stage),
        happenedOn,
        flag: (flag || null) as StageFlag | null, // it offers no other
        source: source.trim(),
        url: url?.trim() || null,
      };
      await record({ demand: demand.id, input });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <RadioList
        legend={t("demands.facet.stages")}
        options={STAGE_CODES.map((value) => ({
          value,
          label: `${value} ${t(`impact.stage.${value}`)}`,
          meaning: t(`demands.stage.meaning.${value}`),
        }))}
        value={stage}
        onChange={setStage}
        problem={form.problems.stage}
      />
      <SelectField
        name="flag"
        label={t("demands.stage.flag")}
        hint={t("demands.stage.flag.why")}
        none={t("demands.stage.flag.none")}
        options={FLAGS.map((value) => ({ value, label: t(`impact.flag.${value}`) }))}
      />
      <Field
        name="happenedOn"
        type="date"
        min={demand.raisedOn}
        max={today()}
        label={t("demands.stage.day")}
        defaultValue={today()}
        problem={form.problems.happenedOn}
      />
      <Field
        name="source"
        label={t("demands.stage.source")}
        hint={t("demands.stage.source.why")}
        maxLength={500}
        problem={form.problems.source}
      />
      <Field name="url" type="url" label={t("demands.form.url")} hint="https://…" />
      <FormFoot form={form} action={t("demands.save")} />
    </form>
  );
}
