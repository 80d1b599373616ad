import { useApolloClient } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import {
  type InvitationFactsFragment,
  InvitationsDocument,
  WithdrawInvitationDocument,
} from "../gql/later/graphql.ts";
import { ActionError } from "../shared/ActionError.tsx";
import { focusMain } from "../shared/focus.ts";
import { useAction } from "../shared/useAction.ts";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Admin.module.css";
import { GrantWords } from "./GrantWords.tsx";

/** The invitations that still can be answered, each with a way to take it back. */
export function InvitationTable({
  invitations,
}: {
  readonly invitations: readonly InvitationFactsFragment[];
}) {
  return (
    <ul className="plain-list">
      {invitations.map((invitation) => (
        <InvitationLine key={invitation.id} invitation={invitation} />
      ))}
    </ul>
  );
}

function InvitationLine({ invitation }: { readonly invitation: InvitationFactsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useApolloClient();
  const { state, run } = useAction(WithdrawInvitationDocument);
  const { id, email, name, createdAt, expiresAt, invitedBy } = invitation;
  const who = email ?? t("admin.invitations.anyone");
  const withdraw = async () => {
    if (!(await run({ id }))) return;
    focusMain();
    await client.refetchQueries({ include: [InvitationsDocument] });
  };
  const facts = [
    t("admin.invitations.sent", { date: format.dateInWords(createdAt) }),
    invitedBy && t("admin.invitations.by", { name: invitedBy }),
    t("admin.invitations.until", { date: format.dateInWords(expiresAt) }),
  ];
  return (
    <li className="record">
      <div className={styles.line}>
        <span className={styles.long}>
          <span className="strong">{name ?? who}</span> {name && <span className="muted">{who}</span>}
          <span className={styles.under}>
            <GrantWords grant={invitation} />
          </span>
          <span className={`small muted ${styles.under}`}>{facts.filter(Boolean).join(" · ")}</span>
        </span>
        <button
          type="button"
          className="button"
          aria-label={`${t("admin.withdraw")}: ${who}`}
          aria-disabled={state.kind === "BUSY"}
          onClick={() => void withdraw()}
        >
          {t("admin.withdraw")}
        </button>
      </div>
      <ActionError state={state} />
    </li>
  );
}
