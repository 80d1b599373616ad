import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type AffiliationFactsFragment, ChangeAffiliationDocument } from "../../gql/later/graphql.ts";
import { ActionError } from "../../shared/ActionError.tsx";
import { Dialog } from "../../shared/Dialog.tsx";
import { FormFoot } from "../../shared/form/FormFoot.tsx";
import { NO_PROBLEMS } from "../../shared/form/problem.ts";
import { useForm } from "../../shared/form/useForm.ts";
import { useAction } from "../../shared/useAction.ts";
import { DaysFields } from "./DaysFields.tsx";

interface DatesDialogProps {
  readonly affiliation: AffiliationFactsFragment;
  /** The name of the other end. */
  readonly name: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Changes from when to when an organisation belongs to a network. */
export function DatesDialog({ affiliation, name, onDone, onClose }: DatesDialogProps) {
  const { t } = useTranslation();
  const { id, startsOn, endsOn } = affiliation;
  const [days, setDays] = useState({ startsOn, endsOn });
  const { state, run } = useAction(ChangeAffiliationDocument);
  const isChanged = days.startsOn !== startsOn || days.endsOn !== endsOn;
  const send = async () => {
    await run({ input: { id, ...days } }, { onDone });
    return NO_PROBLEMS; // why it did not work stands above the button
  };
  const form = useForm({ send });
  return (
    <Dialog title={name} question={isChanged ? t("visibility.edit.leave") : null} onClose={onClose}>
      <form {...form.props} className="stack">
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
