import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CoordinateDemandDocument, type CoordinationState } from "../../gql/later/graphql.ts";
import { today } from "../../shared/calendar-day.ts";
import { Field } from "../../shared/form/Field.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problems } from "../../shared/form/problem.ts";
import { TextField } from "../../shared/form/TextField.tsx";
import { useForm } from "../../shared/form/useForm.ts";
import { useSend } from "../../shared/form/useSend.ts";
import { OrganisationPicker, type PickedOrganisation } from "../../shared/inputs/OrganisationPicker.tsx";
import { RadioList } from "../../shared/inputs/RadioList.tsx";
import { COORDINATIONS } from "../demand-codes.ts";
import type { PartFormProps } from "./PartiesForm.tsx";

/** With whom it was talked over and how that stands; what was said before of the same organisation goes. */
export function CoordinationForm({ demand, onDone }: PartFormProps) {
  const { t } = useTranslation();
  const coordinate = useSend(CoordinateDemandDocument);
  const [organisation, setOrganisation] = useState<PickedOrganisation | null>(null);
  const [state, setState] = useState<CoordinationState>("ALIGNED");
  const form = useForm({
    check: (values): Problems => ({
      ...findEmpty(values, { agreedOn: "decisions.problem.day" }),
      ...(organisation ? NO_PROBLEMS : { organisation: { key: "decisions.problem.organisation" } }),
    }),
    send: async ({ agreedOn = "", note }) => {
      if (!organisation) return NO_PROBLEMS; // said by the check
      const input = { organisation: organisation.id, state, agreedOn, note: note?.trim() || null };
      await coordinate({ demand: demand.id, input });
      onDone();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <OrganisationPicker
        label={t("demands.coordination.who")}
        value={organisation}
        onChange={setOrganisation}
        problem={form.problems.organisation}
      />
      <RadioList
        legend={t("demands.coordination.state")}
        options={COORDINATIONS.map((value) => ({
          value,
          label: t(`impact.coordination.${value}`),
          meaning: t(`demands.coordination.${value}`),
        }))}
        value={state}
        onChange={setState}
      />
      <Field
        name="agreedOn"
        type="date"
        max={today()}
        label={t("demands.coordination.day")}
        defaultValue={today()}
        problem={form.problems.agreedOn}
      />
      <TextField name="note" label={t("demands.coordination.note")} isContent rows={2} maxLength={1000} />
      <FormFoot form={form} action={t("demands.save")} />
    </form>
  );
}
