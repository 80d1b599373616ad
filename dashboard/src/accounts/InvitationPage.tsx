import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { OpenInvitationDocument, type OpenInvitationQuery } from "../gql/later/graphql.ts";
import { linkToken } from "../shared/link-token.ts";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { AcceptSignedIn } from "./AcceptSignedIn.tsx";
import styles from "./Accounts.module.css";
import { InvitationForm } from "./InvitationForm.tsx";
import { useInvitationInHand } from "./useInvitationInHand.ts";

type Invitation = NonNullable<OpenInvitationQuery["openInvitation"]>;

/** Where an invitation leads: making an account, or taking up one more role with the account that one has. */
export function InvitationPage() {
  const [token] = useState(() => linkToken("/invitation") ?? "");
  const answer = useQuery(OpenInvitationDocument, { variables: { token }, skip: token === "" });
  const invitation = useInvitationInHand(answer.data?.openInvitation);
  const title = useInvitationTitle(invitation);
  if (token === "" || invitation === null) return <OldInvitation />;
  return (
    <Page title={title}>
      <QueryView answer={answer} keepsFilters={false}>
        {({ signInOptions }) =>
          invitation && (
            <div className={styles.form}>
              <Until invitation={invitation} />
              {invitation.hasAccount ? (
                <AcceptSignedIn token={token} email={invitation.email} />
              ) : (
                <InvitationForm
                  token={token}
                  name={invitation.name}
                  email={invitation.email}
                  shortest={signInOptions.shortestPassword}
                />
              )}
            </div>
          )
        }
      </QueryView>
    </Page>
  );
}

function useInvitationTitle(invitation: Invitation | undefined | null): string {
  const { t } = useTranslation();
  if (!invitation) return t("accounts.invitation");
  return t("accounts.invitation.title", {
    organisation: invitation.organisation,
    role: t(`role.${invitation.role}`),
  });
}

function Until({ invitation: { hasAccount, expiresAt } }: { readonly invitation: Invitation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const key = hasAccount ? "accounts.invitation.known" : "accounts.invitation.text";
  return (
    <>
      <p>{t(key)}</p>
      <p className="small muted">{t("accounts.invitation.until", { moment: format.moment(expiresAt) })}</p>
    </>
  );
}

/** For a link that was used, withdrawn or is too old, and one that never was: the same words for all. */
function OldInvitation() {
  const { t } = useTranslation();
  return (
    <Page title={t("accounts.invitation.old")}>
      <div className={styles.form}>
        <p>{t("accounts.invitation.oldMore")}</p>
        <p className="row wrap">
          <Link to="/sign-in">{t("accounts.toSignIn")}</Link>
          <Link to="/forgot-password">{t("accounts.forgot")}</Link>
        </p>
      </div>
    </Page>
  );
}
