import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MyAccountQuery } from "../gql/later/graphql.ts";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { refreshAnswers } from "../shared/refresh-answers.ts";
import { Section } from "../shared/Section.tsx";
import { noteSessionEnd } from "../shared/session.ts";
import styles from "./Accounts.module.css";
import { askAuth } from "./ask-auth.ts";
import { authProblems } from "./auth-problem.ts";
import { checkFields } from "./field-checks.ts";
import type { MyAccount } from "./my-account.ts";
import { NewPasswordField } from "./NewPasswordField.tsx";
import { PasswordField } from "./PasswordField.tsx";

interface PasswordSectionProps {
  readonly me: MyAccount;
  readonly options: MyAccountQuery["signInOptions"];
}

/** A new password for the old one; whoever signs in elsewhere has none here, and can make one by mail. */
export function PasswordSection({ me, options }: PasswordSectionProps) {
  const { t } = useTranslation();
  if (me.account?.demonstration) return null;
  return (
    <Section title={t("accounts.password")}>
      {me.account?.hasPassword ? (
        <ChangePassword shortest={options.shortestPassword} />
      ) : (
        <p className={styles.form}>
          <span>{t("accounts.password.none")}</span>
          <Link to="/forgot-password">{t("accounts.password.make")}</Link>
        </p>
      )}
    </Section>
  );
}

function ChangePassword({ shortest }: { readonly shortest: number }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [times, setTimes] = useState(0);
  const send = async ({ current = "", password = "" }: Values) => {
    const answer = await askAuth("change-password", {
      currentPassword: current,
      newPassword: password,
      revokeOtherSessions: true,
    });
    if (answer.kind === "REFUSED" && answer.code === "UNAUTHORIZED") noteSessionEnd(client);
    const field = answer.kind === "REFUSED" && answer.code === "INVALID_PASSWORD" ? "current" : "password";
    if (answer.kind !== "DONE") return authProblems(answer, field);
    setTimes(times + 1); // the fields come back empty
    void refreshAnswers(client); // the other sessions are gone
    return NO_PROBLEMS;
  };
  const check = (values: Values) => ({
    ...findEmpty(values, { current: "accounts.problem.noPassword" }),
    ...checkFields(values, { password: { name: "password", shortest } }),
  });
  const form = useForm({ check, send });
  return (
    <form {...form.props} className={styles.form}>
      <div key={times} className={styles.fields}>
        <PasswordField
          name="current"
          label={t("accounts.currentPassword")}
          autoComplete="current-password"
          problem={form.problems.current}
        />
        <NewPasswordField name="password" shortest={shortest} problem={form.problems.password} />
      </div>
      <p className="small muted">{t("accounts.password.others")}</p>
      <FormFoot
        form={form}
        weight="plain"
        action={t("accounts.password.change")}
        done={times > 0 ? t("accounts.password.changed") : null}
      />
    </form>
  );
}
