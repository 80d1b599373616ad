import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FieldFrame } from "../shared/form/Field.tsx";
import type { Problem } from "../shared/form/problem.ts";
import styles from "./Accounts.module.css";

interface PasswordFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: Problem | undefined;
  /** Which password it is, for the browser's own safe. */
  readonly autoComplete: "current-password" | "new-password";
  readonly defaultValue?: string;
  readonly onType?: (value: string) => void;
}

/** A password, hidden until its reader asks to see it. */
export function PasswordField({ label, hint, problem, onType, ...input }: PasswordFieldProps) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  return (
    <FieldFrame label={label} hint={hint} problem={problem}>
      {(control) => (
        <span className={styles.password}>
          <input
            {...input}
            {...control}
            type={isShown ? "text" : "password"}
            className="text-input"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => onType?.(event.target.value)}
          />
          <button
            type="button"
            className="button"
            aria-label={t(isShown ? "accounts.hidePassword" : "accounts.showPassword")}
            onClick={() => setShown(!isShown)}
          >
            {t(isShown ? "accounts.hide" : "accounts.show")}
          </button>
        </span>
      )}
    </FieldFrame>
  );
}
