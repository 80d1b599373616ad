import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useSearchParams } from "react-router";
import { SignInOptionsDocument, type SignInOptionsQuery } from "../gql/later/graphql.ts";
import { focusMain } from "../shared/focus.ts";
import { Page } from "../shared/Page.tsx";
import { useMe } from "../shared/shell.ts";
import styles from "./Accounts.module.css";
import { DemoAccounts } from "./DemoAccounts.tsx";
import { ownAddress } from "./own-address.ts";
import { providerProblem } from "./provider-problem.ts";
import { SignInForm } from "./SignInForm.tsx";

type DemoAccount = SignInOptionsQuery["demoAccounts"][number];

/** Where people sign in; whoever already has goes on at once. */
export function SignInPage() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const next = ownAddress(parameters.get("next"), location.origin);
  const error = parameters.get("error");
  const me = useMe();
  const { data } = useQuery(SignInOptionsDocument, { errorPolicy: "all" });
  const [demo, setDemo] = useState<DemoAccount | null>(null);
  if (me?.account) return <Navigate to={next} replace />;
  const demoAccounts = data?.demoAccounts ?? [];
  return (
    <Page title={t("accounts.signIn.title")}>
      <div className={styles.sides}>
        <div className={styles.form}>
          {error !== null && (
            <p role="alert" className={styles.wrong}>
              {t(providerProblem(error))}
            </p>
          )}
          <SignInForm
            key={demo?.email}
            email={demo?.email}
            password={demo?.password}
            isDemo={demo !== null}
            next={next}
            onSignedIn={focusMain}
          >
            <p className="muted">{t("accounts.signIn.closed")}</p>
          </SignInForm>
        </div>
        {demoAccounts.length > 0 && <DemoAccounts accounts={demoAccounts} onChoose={setDemo} />}
      </div>
    </Page>
  );
}
