import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RecordAffiliationDocument } from "../../gql/later/graphql.ts";
import { ActionError } from "../../shared/ActionError.tsx";
import { Dialog } from "../../shared/Dialog.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Problems } from "../../shared/form/problem.ts";
import { useForm } from "../../shared/form/useForm.ts";
import { OrganisationPicker, type PickedOrganisation } from "../../shared/inputs/OrganisationPicker.tsx";
import { useAction } from "../../shared/useAction.ts";
import { type Days, DaysFields } from "./DaysFields.tsx";

type End = Pick<PickedOrganisation, "id" | "name">;

interface AffiliationDialogProps {
  /** Who belongs to a network, where that is known; else the network is. */
  readonly member: End | undefined;
  readonly network: End | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const NO_DAYS: Days = { startsOn: null, endsOn: null };

/** Records that an organisation belongs to a network: one of the two is given, the other is chosen. */
export function AffiliationDialog({ member, network, onDone, onClose }: AffiliationDialogProps) {
  const { t } = useTranslation();
  const [other, setOther] = useState<PickedOrganisation | null>(null);
  const [days, setDays] = useState(NO_DAYS);
  const { state, run } = useAction(RecordAffiliationDocument);
  const check = (): Problems => (other ? NO_PROBLEMS : { other: { key: "networks.problem.noOrganisation" } });
  const send = async () => {
    const organisationId = (member ?? other)?.id;
    const networkId = (network ?? other)?.id;
    if (!organisationId || !networkId) return check();
    await run({ input: { organisationId, networkId, ...days } }, { onDone });
    return NO_PROBLEMS; // why it did not work stands above the button
  };
  const form = useForm({ check, send });
  const title = member
    ? t("networks.affiliation.title", { name: member.name })
    : t("networks.affiliation.titleMember", { name: network?.name });
  return (
    <Dialog title={title} question={other ? t("visibility.edit.leave") : null} onClose={onClose}>
      <form {...form.props} className="stack">
        <OrganisationPicker
          label={t(member ? "networks.affiliation.network" : "networks.affiliation.organisation")}
          value={other}
          onChange={setOther}
          problem={form.problems.other}
        />
        <DaysFields days={days} onDays={setDays} />
        <ActionError state={state} />
        <FormFoot form={form} action={t("visibility.save")}>
          <button type="button" className="button" onClick={onClose}>
            {t("visibility.cancel")}
          </button>
        </FormFoot>
      </form>
    </Dialog>
  );
}
