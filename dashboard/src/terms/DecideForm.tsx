import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DecideTermDocument, type TermFactsFragment, type TermStatus } from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { BodySelect } from "../shared/decisions/BodySelect.tsx";
import { DecisionSelect } from "../shared/decisions/DecisionSelect.tsx";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Values } from "../shared/form/problem.ts";
import { TextField } from "../shared/form/TextField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { isDecided, printList, readList, TERM_STATUSES } from "./term-words.ts";

interface DecideFormProps {
  readonly term: TermFactsFragment;
  readonly onDone: () => void;
}

/** What was decided on a word, by whom and why; or that it is open again. */
export function DecideForm({ term, onDone }: DecideFormProps) {
  const { t } = useTranslation();
  const decide = useSend(DecideTermDocument);
  const [status, setStatus] = useState<TermStatus>(term.status);
  const form = useForm({
    check: (values) =>
      isDecided(status)
        ? findEmpty(values, { because: "refusal.REASON_MISSING", decidedOn: "refusal.TERM_DAY_MISSING" })
        : NO_PROBLEMS,
    send: async (values) => {
      await decide({ term: term.id, version: term.version, input: { status, ...inputOf(values) } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <RadioList
        legend={t("terms.fact.status")}
        options={TERM_STATUSES.map((value) => ({
          value,
          label: t(`terms.status.${value}`),
          meaning: t(`terms.status.${value}.meaning`),
        }))}
        value={status}
        onChange={setStatus}
      />
      {isDecided(status) && <Decision term={term} problems={form.problems} />}
      <SaidFields term={term} />
      <FormFoot form={form} action={t("terms.save")} />
    </form>
  );
}

/** Why, when, by whom and in which decision. */
function Decision({
  term,
  problems,
}: Pick<DecideFormProps, "term"> & Pick<ReturnType<typeof useForm>, "problems">) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        name="because"
        label={t("terms.fact.why")}
        maxLength={1000}
        defaultValue={term.decidedBecause ?? ""}
        problem={problems.because}
      />
      <Field
        name="decidedOn"
        type="date"
        max={today()}
        label={t("terms.form.decidedOn")}
        defaultValue={term.decidedOn ?? today()}
        problem={problems.decidedOn}
      />
      <BodySelect name="body" label={t("terms.form.body")} chosen={term.bodySlug ?? null} />
      <DecisionSelect name="decision" label={t("terms.form.decision")} chosen={term.decision?.slug ?? null} />
    </>
  );
}

function SaidFields({ term }: Pick<DecideFormProps, "term">) {
  const { t } = useTranslation();
  return (
    <>
      <Field
        name="instead"
        label={t("terms.fact.instead")}
        maxLength={200}
        defaultValue={term.instead ?? ""}
      />
      <TextField
        name="meaning"
        label={t("terms.fact.meaning")}
        rows={2}
        maxLength={1000}
        defaultValue={term.meaning ?? ""}
      />
      <Field
        name="forms"
        label={t("terms.fact.forms")}
        hint={t("terms.form.forms.hint")}
        defaultValue={printList(term.forms)}
      />
      <Field
        name="exceptions"
        label={t("terms.fact.exceptions")}
        hint={t("terms.form.exceptions.hint")}
        defaultValue={printList(term.exceptions)}
      />
    </>
  );
}

const inputOf = ({ because, decidedOn, body, decision, instead, meaning, forms, exceptions }: Values) => ({
  ...{ because: because?.trim() || null, decidedOn: decidedOn || null },
  ...{ body: body || null, decision: decision || null },
  ...{ instead: instead?.trim() || null, meaning: meaning?.trim() || null },
  ...{ forms: readList(forms), exceptions: readList(exceptions) },
});
