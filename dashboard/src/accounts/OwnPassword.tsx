import { useTranslation } from "react-i18next";
import type { Problem } from "../shared/form/problem.ts";
import { PasswordField } from "./PasswordField.tsx";

interface OwnPasswordProps {
  readonly hasPassword: boolean;
  readonly problem: Problem | undefined;
}

/** Asks for the password once more, before something weighty; not of those who sign in elsewhere. */
export function OwnPassword({ hasPassword, problem }: OwnPasswordProps) {
  const { t } = useTranslation();
  if (!hasPassword) return null;
  return (
    <PasswordField
      name="password"
      label={t("accounts.currentPassword")}
      autoComplete="current-password"
      problem={problem}
    />
  );
}
