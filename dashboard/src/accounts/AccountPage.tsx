import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Navigate, useLocation } from "react-router";
import { MyAccountDocument } from "../gql/later/graphql.ts";
import { signInAddress } from "../shared/header/sign-in-address.ts";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useSessionEnded } from "../shared/session.ts";
import { useMe } from "../shared/shell.ts";
import { AccountSections } from "./AccountSections.tsx";

/** One's own account: name, password, second factor, sessions and roles. A visitor is asked to sign in first. */
export function AccountPage() {
  const { t } = useTranslation();
  const location = useLocation();
  const hasEnded = useSessionEnded();
  const me = useMe();
  const answer = useQuery(MyAccountDocument);
  if (me?.account === null && !hasEnded) return <Navigate to={signInAddress(location)} replace />;
  return (
    <Page title={t("accounts.title")}>
      <QueryView answer={answer} keepsFilters={false}>
        {(data) => data.me.account && <AccountSections me={data.me} options={data.signInOptions} />}
      </QueryView>
    </Page>
  );
}
