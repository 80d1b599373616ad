import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { SignInOptionsDocument } from "../gql/later/graphql.ts";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { forgetLinkToken, linkToken } from "../shared/link-token.ts";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import styles from "./Accounts.module.css";
import { askAuth } from "./ask-auth.ts";
import { authProblems } from "./auth-problem.ts";
import { checkFields } from "./field-checks.ts";
import { NewPasswordField } from "./NewPasswordField.tsx";

/** Where the link of a mail leads: choosing a new password. */
export function ResetPasswordPage() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const [isDone, setDone] = useState(false);
  const answer = useQuery(SignInOptionsDocument);
  const [token] = useState(() => linkToken("/reset-password"));
  // The server itself turns an old link away with an error in the address.
  const isOld = token === null || parameters.has("error");
  return (
    <Page title={t(isDone ? "accounts.reset.done" : "accounts.reset.title")}>
      <div className={styles.form}>
        {isOld && <p className="note">{t("accounts.problem.oldLink")}</p>}
        {isDone && <p>{t("accounts.reset.doneMore")}</p>}
        {!isOld && !isDone && (
          <QueryView answer={answer} keepsFilters={false}>
            {({ signInOptions }) => (
              <ChoosePassword
                token={token}
                shortest={signInOptions.shortestPassword}
                onDone={() => setDone(true)}
              />
            )}
          </QueryView>
        )}
        <p className="row wrap">
          <Link to="/sign-in">{t("accounts.toSignIn")}</Link>
          {!isDone && <Link to="/forgot-password">{t("accounts.reset.again")}</Link>}
        </p>
      </div>
    </Page>
  );
}

interface ChoosePasswordProps {
  readonly token: string;
  readonly shortest: number;
  readonly onDone: () => void;
}

function ChoosePassword({ token, shortest, onDone }: ChoosePasswordProps) {
  const { t } = useTranslation();
  const send = async (values: Values) => {
    const answer = await askAuth("reset-password", { token, newPassword: values.password });
    if (answer.kind !== "DONE") return authProblems(answer, "password");
    forgetLinkToken("/reset-password");
    onDone();
    return NO_PROBLEMS;
  };
  const check = (values: Values) => checkFields(values, { password: { name: "password", shortest } });
  const form = useForm({ check, send });
  return (
    <form {...form.props} className="stack">
      <NewPasswordField name="password" shortest={shortest} problem={form.problems.password} />
      <FormFoot form={form} action={t("accounts.reset.save")} />
    </form>
  );
}
