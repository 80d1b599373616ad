import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { Page } from "../shared/Page.tsx";
import styles from "./Accounts.module.css";
import { askAuth } from "./ask-auth.ts";
import { authProblems } from "./auth-problem.ts";
import { checkFields } from "./field-checks.ts";

/** Asks for a link to choose a new password. The answer is the same whether the address is known or not. */
export function ForgotPasswordPage() {
  const { t } = useTranslation();
  const [sentTo, setSentTo] = useState<string | null>(null);
  return (
    <Page title={t("accounts.forgot.title")}>
      <div className={styles.form}>
        {sentTo === null ? <AskForLink onSent={setSentTo} /> : <LinkSent email={sentTo} />}
        <p>
          <Link to="/sign-in">{t("accounts.toSignIn")}</Link>
        </p>
      </div>
    </Page>
  );
}

function AskForLink({ onSent }: { readonly onSent: (email: string) => void }) {
  const { t } = useTranslation();
  const send = async (values: Values) => {
    const email = values.email?.trim() ?? "";
    const answer = await askAuth("request-password-reset", { email });
    if (answer.kind !== "DONE") return authProblems(answer, "email");
    onSent(email);
    return NO_PROBLEMS;
  };
  const form = useForm({ check: (values) => checkFields(values, { email: "email" }), send });
  return (
    <form {...form.props} className="stack">
      <p className="readable">{t("accounts.forgot.text")}</p>
      <Field
        name="email"
        type="email"
        label={t("accounts.email")}
        autoComplete="username"
        problem={form.problems.email}
      />
      <FormFoot form={form} action={t("accounts.forgot.send")} />
    </form>
  );
}

function LinkSent({ email }: { readonly email: string }) {
  const { t } = useTranslation();
  return (
    <div role="status" className="note">
      <p className="strong">{t("accounts.forgot.sent", { email })}</p>
      <p className="muted">{t("accounts.forgot.sentMore")}</p>
    </div>
  );
}
