import { useTranslation } from "react-i18next";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { askAuth } from "./ask-auth.ts";
import { authProblems } from "./auth-problem.ts";
import type { NewFactor } from "./new-factor.ts";
import { OwnPassword } from "./OwnPassword.tsx";
import { passwordOf } from "./own-password.ts";
import { readNewFactor } from "./read-factor.ts";

interface StartFactorProps {
  readonly hasPassword: boolean;
  /** Plain where one can do without. */
  readonly weight: "main" | "plain";
  readonly onStart: (factor: NewFactor) => void;
}

/** What a second factor is for, and the way to have one. */
export function StartFactor({ hasPassword, weight, onStart }: StartFactorProps) {
  const { t } = useTranslation();
  const send = async (values: Values) => {
    const answer = await askAuth("two-factor/enable", passwordOf(values));
    if (answer.kind !== "DONE") return authProblems(answer, "password");
    const factor = readNewFactor(answer.body);
    if (!factor) return { form: { key: "refusal.lost" } };
    onStart(factor);
    return NO_PROBLEMS;
  };
  const form = useForm({ send });
  return (
    <form {...form.props} className="stack">
      <p>{t("accounts.factor.text")}</p>
      <OwnPassword hasPassword={hasPassword} problem={form.problems.password} />
      <FormFoot form={form} weight={weight} action={t("accounts.factor.start")} />
    </form>
  );
}
