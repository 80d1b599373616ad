import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Constituency } from "../../gql/later/graphql.ts";
import { today } from "../calendar-day.ts";
import { CONSTITUENCIES } from "../decision-codes.ts";
import { Field } from "../form/Field.tsx";
import { FormFoot } from "../form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../form/problem.ts";
import { SelectField } from "../form/SelectField.tsx";
import { useForm } from "../form/useForm.ts";
import { OrganisationPicker, type PickedOrganisation } from "../inputs/OrganisationPicker.tsx";

/** A point as it was written. */
export interface WrittenPoint {
  readonly title: string;
  readonly constituency: Constituency;
  /** Id; null for nobody in particular. */
  readonly initiator: string | null;
  readonly putOn: string;
}

interface AgendaFormProps {
  readonly send: (point: WrittenPoint) => Promise<unknown>;
  /** The last day on which it can have been put there. */
  readonly until?: string;
  readonly onDone: () => void;
}

/** A point on the agenda, and who put it there. */
export function AgendaForm({ send, until = today(), onDone }: AgendaFormProps) {
  const { t } = useTranslation();
  const [initiator, setInitiator] = useState<PickedOrganisation | null>(null);
  const form = useForm({
    check: (values) => findEmpty(values, { title: "refusal.TEXT_EMPTY", putOn: "decisions.problem.day" }),
    send: async ({ title = "", constituency, putOn = "" }) => {
      const point = { title: title.trim(), initiator: initiator?.id ?? null, putOn };
      await send({ ...point, constituency: constituency as Constituency }); // it offers no other
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <Field
        name="title"
        label={t("decisions.agenda.title")}
        isContent
        maxLength={300}
        problem={form.problems.title}
      />
      <SelectField
        name="constituency"
        label={t("decisions.agenda.forWhom")}
        options={CONSTITUENCIES.map((value) => ({ value, label: t(`governance.constituency.${value}`) }))}
        defaultValue="PARTNER"
      />
      <OrganisationPicker label={t("decisions.agenda.who")} value={initiator} onChange={setInitiator} />
      <Field
        name="putOn"
        type="date"
        max={until}
        defaultValue={until}
        label={t("decisions.agenda.since")}
        problem={form.problems.putOn}
      />
      <FormFoot form={form} action={t("decisions.save")} />
    </form>
  );
}
