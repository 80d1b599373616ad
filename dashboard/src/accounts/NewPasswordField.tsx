import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../shared/form/problem.ts";
import styles from "./Accounts.module.css";
import { lengthOf } from "./field-checks.ts";
import { PasswordField } from "./PasswordField.tsx";

interface NewPasswordFieldProps {
  readonly name: string;
  /** Characters. */
  readonly shortest: number;
  readonly problem: Problem | undefined;
}

/** A password to be chosen: its rules stand there before anything is typed, and its length is counted meanwhile. */
export function NewPasswordField({ name, shortest, problem }: NewPasswordFieldProps) {
  const { t } = useTranslation();
  const [length, setLength] = useState(0);
  const left = shortest - length;
  return (
    <div>
      <PasswordField
        name={name}
        label={t("accounts.newPassword")}
        hint={t("accounts.newPassword.rules", { count: shortest })}
        problem={problem}
        autoComplete="new-password"
        onType={(value) => setLength(lengthOf(value))}
      />
      <p role="status" className={`small muted ${styles.count}`}>
        {length > 0 &&
          (left > 0 ? t("accounts.newPassword.left", { count: left }) : t("accounts.newPassword.long"))}
      </p>
    </div>
  );
}
