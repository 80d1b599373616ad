import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Constituency, type DecisionFactsFragment, PutOnAgendaDocument } from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { CONSTITUENCIES } from "../shared/decision-codes.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { OrganisationPicker, type PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";

interface AgendaFormProps {
  readonly decision: DecisionFactsFragment;
  readonly onDone: () => void;
}

/** A point on the agenda, and who put it there. */
export function AgendaForm({ decision: { id }, onDone }: AgendaFormProps) {
  const { t } = useTranslation();
  const putOnAgenda = useSend(PutOnAgendaDocument);
  const [initiator, setInitiator] = useState<PickedOrganisation | null>(null);
  const form = useForm({
    check: (values) => findEmpty(values, { title: "refusal.TEXT_EMPTY", putOn: "decisions.problem.day" }),
    send: async ({ title = "", constituency, putOn = "" }) => {
      const point = { decision: id, title: title.trim(), initiator: initiator?.id ?? null, putOn };
      await putOnAgenda({ input: { ...point, constituency: constituency as Constituency } }); // it offers no other
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
        max={today()}
        defaultValue={today()}
        label={t("decisions.agenda.since")}
        problem={form.problems.putOn}
      />
      <FormFoot form={form} action={t("decisions.save")} />
    </form>
  );
}
