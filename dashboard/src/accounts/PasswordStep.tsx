import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { askAuth } from "./ask-auth.ts";
import { authProblems } from "./auth-problem.ts";
import { checkFields } from "./field-checks.ts";
import { PasswordField } from "./PasswordField.tsx";

const EMPTY = { email: "accounts.problem.noEmail", password: "accounts.problem.noPassword" };

const STARTS = { PASSWORD: "input[name=password]", BUTTON: "button[type=submit]" } as const;

interface PasswordStepProps {
  readonly email: string | undefined;
  readonly password: string | undefined;
  readonly isEmailFixed: boolean;
  /** What takes the focus when it comes; nothing where the reader has not begun. */
  readonly startsIn: "PASSWORD" | "BUTTON" | null;
  readonly onDone: () => Promise<void>;
  /** Called when a one-time code is asked as well, with the address that was given. */
  readonly onCode: (email: string) => Promise<void>;
}

/** The first step of signing in, and for most the only one. */
export function PasswordStep({ email, password, isEmailFixed, startsIn, ...props }: PasswordStepProps) {
  const { onDone, onCode } = props;
  const { t } = useTranslation();
  const send = async (values: Values) => {
    const given = values.email?.trim() ?? "";
    const answer = await askAuth("sign-in/email", { email: given, password: values.password });
    if (answer.kind !== "DONE") return authProblems(answer, "password");
    await (answer.body.twoFactorRedirect === true ? onCode(given) : onDone());
    return NO_PROBLEMS;
  };
  const check = (values: Values) => ({
    ...checkFields(values, { email: "email" }),
    ...findEmpty(values, EMPTY),
  });
  const form = useForm({ check, send });
  const { ref } = form.props;
  useEffect(() => {
    if (startsIn) ref.current?.querySelector<HTMLElement>(STARTS[startsIn])?.focus();
  }, [startsIn, ref]);
  return (
    <form {...form.props} className="stack">
      <Field
        name="email"
        type="email"
        label={t("accounts.email")}
        autoComplete="username"
        defaultValue={email}
        readOnly={isEmailFixed}
        problem={form.problems.email}
      />
      <PasswordField
        name="password"
        label={t("accounts.password")}
        autoComplete="current-password"
        {...(password === undefined ? {} : { defaultValue: password })}
        problem={form.problems.password}
      />
      <FormFoot form={form} action={t("accounts.signIn")}>
        <Link to="/forgot-password">{t("accounts.forgot")}</Link>
      </FormFoot>
    </form>
  );
}
