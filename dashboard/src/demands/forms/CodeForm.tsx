import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type AskFactsFragment, type AskUptake, CodeAskDocument } from "../../gql/later/graphql.ts";
import { today } from "../../shared/calendar-day.ts";
import { Field } from "../../shared/form/Field.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problems } from "../../shared/form/problem.ts";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { RadioList } from "../../shared/inputs/RadioList.tsx";
import { UPTAKES } from "../demand-codes.ts";
import type { PartFormProps } from "./PartiesForm.tsx";

interface CodeFormProps extends PartFormProps {
  readonly ask: AskFactsFragment;
}

/** How far one reads an ask in a named text, by oneself: what the other read is not filled in. */
export function CodeForm({ demand, ask, onDone }: CodeFormProps) {
  const { t } = useTranslation();
  const code = useSend(CodeAskDocument);
  const own = ask.codings.find(({ isOwn }) => isOwn);
  const [uptake, setUptake] = useState<AskUptake | null>(own?.uptake ?? null);
  const form = useForm({
    check: (values): Problems => ({
      ...findEmpty(values, { text: "refusal.TEXT_EMPTY", codedOn: "decisions.problem.day" }),
      ...(uptake ? NO_PROBLEMS : { uptake: { key: "demands.problem.uptake" } }),
    }),
    send: async ({ text = "", url, codedOn = "" }) => {
      if (!uptake) return NO_PROBLEMS; // said by the check
      const input = { uptake, text: text.trim(), url: url?.trim() || null, codedOn };
      await code({ ask: ask.id, input });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <p className="readable" lang={demand.language}>
        {ask.text}
      </p>
      <RadioList
        legend={t("demands.code.uptake")}
        options={UPTAKES.map((value) => ({
          value,
          label: t(`impact.uptake.${value}`),
          meaning: t(`demands.code.${value}`),
        }))}
        value={uptake}
        onChange={setUptake}
        problem={form.problems.uptake}
      />
      <Field
        name="text"
        label={t("demands.code.text")}
        hint={t("demands.code.text.why")}
        maxLength={300}
        defaultValue={own?.text}
        problem={form.problems.text}
      />
      <Field
        name="url"
        type="url"
        label={t("demands.form.url")}
        hint="https://…"
        defaultValue={own?.url ?? ""}
      />
      <Field
        name="codedOn"
        type="date"
        min={demand.raisedOn}
        max={today()}
        label={t("demands.code.day")}
        defaultValue={own?.codedOn ?? today()}
        problem={form.problems.codedOn}
      />
      <FormFoot form={form} action={t("demands.save")} />
    </form>
  );
}
