import { useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { AcceptInvitationDocument } from "../gql/later/graphql.ts";
import { currentLanguage } from "../i18n/index.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Problems, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { forgetLinkToken } from "../shared/link-token.ts";
import { readRefusal } from "../shared/refusal/read-refusal.ts";
import { requestProblem } from "../shared/refusal/request-problem.ts";
import { askAuth } from "./ask-auth.ts";
import { checkFields } from "./field-checks.ts";
import { LanguageField } from "./LanguageField.tsx";
import { NewPasswordField } from "./NewPasswordField.tsx";
import { useWelcome } from "./useWelcome.ts";

interface InvitationFormProps {
  readonly token: string;
  /** As whoever invited them wrote it, to be put right here. */
  readonly name: string | null;
  /** Null where the invitation is for whoever has the link. */
  readonly email: string | null;
  /** Characters of a password at least. */
  readonly shortest: number;
}

/** Makes the account that an invitation is for, and signs in with it at once. */
export function InvitationForm({ token, name, email, shortest }: InvitationFormProps) {
  const { t } = useTranslation();
  const accept = useAcceptance(token);
  const asksEmail = email === null;
  const check = (values: Values): Problems => ({
    ...findEmpty(values, { name: "accounts.problem.noName" }),
    ...checkFields(values, {
      password: { name: "password", shortest },
      ...(asksEmail ? { email: "email" } : {}),
    }),
  });
  const form = useForm({ check, send: accept });
  return (
    <form {...form.props} className="stack">
      <Field
        name="name"
        label={t("accounts.name")}
        hint={t("accounts.name.hint")}
        autoComplete="name"
        defaultValue={name ?? ""}
        problem={form.problems.name}
      />
      <Field
        name="email"
        type="email"
        label={t("accounts.email")}
        autoComplete="username"
        defaultValue={email ?? ""}
        readOnly={!asksEmail}
        problem={form.problems.email}
      />
      <NewPasswordField name="password" shortest={shortest} problem={form.problems.password} />
      <LanguageField language={currentLanguage()} />
      <FormFoot form={form} action={t("accounts.invitation.accept")} />
    </form>
  );
}

/** Accepts, signs in and goes to the first page; where signing in fails, the account is there and can do so itself. */
function useAcceptance(token: string): (values: Values) => Promise<Problems> {
  const [acceptInvitation] = useMutation(AcceptInvitationDocument);
  const navigate = useNavigate();
  const welcome = useWelcome();
  return async ({ name = "", email = "", password = "", language = "" }) => {
    const input = { token, name: name.trim(), email: email.trim(), password, language };
    try {
      const { data } = await acceptInvitation({ variables: { input } });
      forgetLinkToken("/invitation");
      const signIn = { email: data?.acceptInvitation.email, password };
      const answer = await askAuth("sign-in/email", signIn);
      if (answer.kind === "DONE") await welcome();
      await navigate(answer.kind === "DONE" ? "/coverage" : "/sign-in", { replace: true });
    } catch (error) {
      return { [fieldOf(error)]: requestProblem(error) };
    }
    return NO_PROBLEMS;
  };
}

/** The field that a refusal is about. */
function fieldOf(error: unknown): string {
  const reason = readRefusal(error)?.reason ?? "";
  if (reason.startsWith("PASSWORD_")) return "password";
  if (reason === "EMAIL_WRONG" || reason === "ADDRESS_TAKEN") return "email";
  return reason.startsWith("NAME_") ? "name" : "form";
}
