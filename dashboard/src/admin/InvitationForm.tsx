import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { InviteAccountDocument, type InviteAccountMutation } from "../gql/later/graphql.ts";
import { currentLanguage } from "../i18n/index.ts";
import { ActionError } from "../shared/ActionError.tsx";
import { type Done, DoneLine } from "../shared/DoneLine.tsx";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { LanguageSelect } from "../shared/form/LanguageSelect.tsx";
import { NO_PROBLEMS, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import type { PickedOrganisation } from "../shared/inputs/OrganisationPicker.tsx";
import { useAction } from "../shared/useAction.ts";
import styles from "./Admin.module.css";
import { GrantFields } from "./GrantFields.tsx";
import { type GrantDraft, NO_GRANT } from "./grant-draft.ts";
import { invitationInput, invitationProblems } from "./invitation-draft.ts";
import { forgetList } from "./listed-rows.ts";

interface InvitationFormProps {
  /** Those for which the reader invites; null for any. */
  readonly own: readonly PickedOrganisation[] | null;
}

/** Invites one person: who, for which organisation, as what, and in which language the mail speaks. */
export function InvitationForm({ own }: InvitationFormProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [grant, setGrant] = useState<GrantDraft>(NO_GRANT);
  const [done, setDone] = useState<Done | null>(null);
  const [times, setTimes] = useState(0);
  const { state, run } = useAction(InviteAccountDocument);
  const send = async (values: Values) => {
    setDone(null);
    const input = invitationInput(values, grant);
    const onDone = ({ inviteAccount: { delivery, invitation } }: InviteAccountMutation) => {
      setDone({ words: t(`admin.invite.sent.${delivery}`, { email: invitation.email ?? input?.email }) });
      setTimes(times + 1); // who it is comes back empty; the next is often a colleague: organisation and role stay
      forgetList(client.cache, "invitations");
    };
    if (input) await run({ input }, { onDone });
    return NO_PROBLEMS; // why it did not work stands above the button
  };
  const form = useForm({ check: (values) => invitationProblems(values, grant), send });
  return (
    <form {...form.props} className={styles.form}>
      <DoneLine done={done} />
      <div key={times} className={styles.fields}>
        <Field
          name="email"
          type="email"
          label={t("admin.invite.email")}
          autoComplete="off"
          problem={form.problems.email}
        />
        <Field
          name="name"
          label={t("admin.invite.name")}
          hint={t("admin.invite.name.hint")}
          autoComplete="off"
        />
      </div>
      <GrantFields draft={grant} onChange={setGrant} own={own} problems={form.problems} />
      <LanguageSelect label={t("admin.invite.language")} language={currentLanguage()} />
      <ActionError state={state} />
      <FormFoot form={form} action={t("admin.invite.send")} />
    </form>
  );
}
