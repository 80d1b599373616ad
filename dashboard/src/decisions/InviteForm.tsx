import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type DecisionFactsFragment,
  InviteToDecisionDocument,
  type PartyCapacity,
} from "../gql/later/graphql.ts";
import { today } from "../shared/calendar-day.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problems } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { OrganisationPicker, type PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";
import { RadioList } from "../shared/inputs/RadioList.tsx";
import { CAPACITIES } from "./decision-words.ts";

interface InviteFormProps {
  readonly decision: DecisionFactsFragment;
  readonly onDone: () => void;
}

/** Asks organisations to take part, one after the other until it is closed. */
export function InviteForm({ decision: { id }, onDone }: InviteFormProps) {
  const { t } = useTranslation();
  const invite = useSend(InviteToDecisionDocument);
  const [organisation, setOrganisation] = useState<PickedOrganisation | null>(null);
  const [capacity, setCapacity] = useState<PartyCapacity>("INVITED");
  const [invited, setInvited] = useState<readonly string[]>([]);
  const form = useForm({
    check: (values): Problems => ({
      ...findEmpty(values, { invitedOn: "decisions.problem.day" }),
      ...(organisation ? NO_PROBLEMS : { organisation: { key: "decisions.problem.organisation" } }),
    }),
    send: async ({ invitedOn = "" }) => {
      if (!organisation) return NO_PROBLEMS; // said by the check
      await invite({ input: { decision: id, organisations: [organisation.id], capacity, invitedOn } });
      setInvited([...invited, organisation.name]);
      setOrganisation(null);
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className="stack">
      <OrganisationPicker
        label={t("decisions.parties.who")}
        value={organisation}
        onChange={setOrganisation}
        problem={form.problems.organisation}
      />
      <RadioList
        legend={t("decisions.parties.capacity")}
        options={CAPACITIES.map((value) => ({ value, label: t(`decisions.capacity.${value}`) }))}
        value={capacity}
        onChange={setCapacity}
      />
      <Field
        name="invitedOn"
        type="date"
        max={today()}
        defaultValue={today()}
        label={t("decisions.parties.since")}
        problem={form.problems.invitedOn}
      />
      <FormFoot
        form={form}
        action={t("decisions.parties.invite")}
        done={invited.length > 0 ? t("decisions.parties.invited", { name: invited.at(-1) }) : null}
      >
        <button type="button" className="button" onClick={onDone}>
          {t("decisions.close")}
        </button>
      </FormFoot>
    </form>
  );
}
