import { useApolloClient } from "@apollo/client/react";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { InvitationsDocument, InviteAccountDocument } from "../gql/later/graphql.ts";
import { currentLanguage } from "../i18n/index.ts";
import { ActionError } from "../shared/ActionError.tsx";
import { LabelledInput } from "../shared/inputs/LabelledInput.tsx";
import { useAction } from "../shared/useAction.ts";
import styles from "./Admin.module.css";
import { GrantFields } from "./GrantFields.tsx";
import { invitationInput, newInvitation } from "./invitation-draft.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";

/** Invites one person: who, for which organisation, as what, and in which language the mail speaks. */
export function InvitationForm() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [draft, setDraft] = useState(() => newInvitation(currentLanguage()));
  const [sent, setSent] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { state, run } = useAction(InviteAccountDocument);
  const input = invitationInput(draft);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSent(null);
    const answer = input && (await run({ input }));
    if (!answer) return;
    const { delivery, invitation } = answer.inviteAccount;
    setSent(t(`admin.invite.sent.${delivery}`, { email: invitation.email ?? draft.email }));
    // The next is often a colleague: organisation and role stay.
    setDraft({ ...draft, email: "", name: "" });
    form.current?.querySelector("input")?.focus();
    await client.refetchQueries({ include: [InvitationsDocument] });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void send(event)}>
      <LabelledInput
        label={t("admin.invite.email")}
        type="email"
        required
        autoComplete="off"
        value={draft.email}
        onChange={(email) => setDraft({ ...draft, email })}
      />
      <LabelledInput
        label={t("admin.invite.name")}
        hint={t("admin.invite.name.hint")}
        autoComplete="off"
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
      />
      <GrantFields
        draft={draft.grant}
        onChange={(grant) => {
          setSent(null);
          setDraft({ ...draft, grant });
        }}
      />
      <LanguageChoice language={draft.language} onLanguage={(language) => setDraft({ ...draft, language })} />
      <ActionError state={state} />
      <p>
        <button type="submit" className="button button-main" disabled={!input || state.kind === "BUSY"}>
          {t("admin.invite.send")}
        </button>
      </p>
      <p role="status" className={sent ? "note readable" : undefined}>
        {sent}
      </p>
    </form>
  );
}
