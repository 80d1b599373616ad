import { useTranslation } from "react-i18next";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import styles from "./Sessions.module.css";

interface CodeEntryProps {
  /** Whether a code was given that opens nothing. */
  readonly isRefused: boolean;
  readonly onCode: (code: string) => void;
}

/** Where the code of an organisation is typed, by whoever came without its link. */
export function CodeEntry({ isRefused, onCode }: CodeEntryProps) {
  const { t } = useTranslation();
  const form = useForm({
    check: (values) => findEmpty(values, { code: "sessions.code.problem" }),
    send: async ({ code = "" }) => {
      onCode(code.toUpperCase().replaceAll(/[\s-]/g, ""));
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className={styles.form}>
      {isRefused && (
        <p role="alert" className="strong">
          {t("refusal.SESSION_CODE_WRONG")}
        </p>
      )}
      <Field
        name="code"
        label={t("sessions.code")}
        hint={t("sessions.code.hint")}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        problem={form.problems.code}
      />
      <FormFoot form={form} action={t("sessions.code.join")} />
    </form>
  );
}
