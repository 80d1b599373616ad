import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AddFollowUpDocument, type SafeSpaceFactsFragment } from "../gql/later/graphql.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { useSend } from "../shared/form/useSend.ts";
import { OrganisationPicker, type PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";

interface FollowUpFormProps {
  readonly session: SafeSpaceFactsFragment;
  readonly onDone: () => void;
}

/** What is to happen after a session, which organisation does it and by when. */
export function FollowUpForm({ session: { id }, onDone }: FollowUpFormProps) {
  const { t } = useTranslation();
  const add = useSend(AddFollowUpDocument);
  const [who, setWho] = useState<PickedOrganisation | null>(null);
  const form = useForm({
    check: (values) =>
      findEmpty(
        { ...values, organisation: who?.id ?? "" },
        {
          text: "refusal.TEXT_EMPTY",
          organisation: "safeSpace.problem.organisation",
          dueOn: "safeSpace.problem.day",
        },
      ),
    send: async ({ text = "", dueOn = "" }) => {
      await add({ input: { session: id, text: text.trim(), organisation: who?.id ?? "", dueOn } });
      onDone();
      return NO_PROBLEMS;
    },
  });
  const { problems } = form;
  return (
    <form {...form.props} className="stack">
      <Field
        name="text"
        label={t("safeSpace.column.what")}
        hint={t("safeSpace.followUp.hint")}
        maxLength={500}
        isContent
        problem={problems.text}
      />
      <OrganisationPicker
        label={t("safeSpace.column.who")}
        value={who}
        onChange={setWho}
        problem={problems.organisation}
      />
      <Field name="dueOn" type="date" label={t("safeSpace.column.due")} problem={problems.dueOn} />
      <FormFoot form={form} action={t("safeSpace.save")} />
    </form>
  );
}
