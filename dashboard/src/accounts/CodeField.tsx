import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "../shared/form/Field.tsx";
import type { Problem } from "../shared/form/problem.ts";

interface CodeFieldProps {
  readonly code?: string | undefined;
  readonly hint?: string;
  readonly problem?: Problem | undefined;
}

/**
 * One field for a code of either kind, and not one for each figure: a phone can fill it in, a backup code fits, and it
 * reads as one thing. It takes the focus, as it only comes when it is asked for.
 */
export function CodeField({ code, hint, problem }: CodeFieldProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <Field
      ref={ref}
      name="code"
      label={t("accounts.code")}
      hint={hint}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
      defaultValue={code}
      problem={problem}
    />
  );
}
