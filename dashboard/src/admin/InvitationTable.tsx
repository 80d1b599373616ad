import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type InvitationFactsFragment, WithdrawInvitationDocument } from "../gql/later/graphql.ts";
import { ActLine } from "../shared/ActLine.tsx";
import { type Done, DoneLine } from "../shared/DoneLine.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Admin.module.css";
import { GrantWords } from "./GrantWords.tsx";
import { dropRow } from "./listed-rows.ts";

interface InvitationTableProps {
  readonly invitations: readonly InvitationFactsFragment[];
}

/** The invitations that still can be answered, each with a way to take it back. */
export function InvitationTable({ invitations }: InvitationTableProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [done, setDone] = useState<Done | null>(null);
  const noteWithdrawn = (id: string, who: string) => {
    dropRow(client.cache, "invitations", id);
    setDone({ words: t("admin.invitations.withdrawn", { who }) });
  };
  return (
    <>
      <DoneLine done={done} />
      {invitations.length === 0 && <p className="record muted">{t("admin.invitations.none")}</p>}
      <ul className="plain-list">
        {invitations.map((invitation) => (
          <InvitationLine
            key={invitation.id}
            invitation={invitation}
            onWithdrawn={(who) => noteWithdrawn(invitation.id, who)}
          />
        ))}
      </ul>
    </>
  );
}

interface InvitationLineProps {
  readonly invitation: InvitationFactsFragment;
  readonly onWithdrawn: (who: string) => unknown;
}

function InvitationLine({ invitation, onWithdrawn }: InvitationLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, email, name, createdAt, expiresAt, invitedBy } = invitation;
  const who = email ?? t("admin.invitations.anyone");
  const facts = [
    t("admin.invitations.sent", { date: format.dateInWords(createdAt) }),
    invitedBy && t("admin.invitations.by", { name: invitedBy }),
    t("admin.invitations.until", { date: format.dateInWords(expiresAt) }),
  ];
  return (
    <ActLine
      act={{
        mutation: WithdrawInvitationDocument,
        variables: { id },
        label: t("admin.withdraw"),
        what: who,
        onDone: () => onWithdrawn(who),
      }}
    >
      <span className="strong">{name ?? who}</span> {name && <span className="muted">{who}</span>}
      <span className={styles.under}>
        <GrantWords grant={invitation} />
      </span>
      <span className={`small muted ${styles.under}`}>{facts.filter(Boolean).join(" · ")}</span>
    </ActLine>
  );
}
