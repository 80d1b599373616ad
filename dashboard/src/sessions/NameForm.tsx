import { useTranslation } from "react-i18next";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import styles from "./Sessions.module.css";

interface NameFormProps {
  /** @returns whether it was taken. */
  readonly onName: (label: string) => Promise<boolean>;
}

/** Names a decision; the field is empty for the next one once it was taken, and keeps what was not. */
export function NameForm({ onName }: NameFormProps) {
  const { t } = useTranslation();
  const form = useForm({
    check: (values) => findEmpty(values, { label: "sessions.name.problem" }),
    send: async ({ label = "" }) => {
      if (await onName(label.trim())) form.props.ref.current?.reset();
      form.props.ref.current?.querySelector("input")?.focus();
      return NO_PROBLEMS;
    },
  });
  return (
    <form {...form.props} className={styles.form}>
      <Field
        name="label"
        label={t("sessions.name")}
        isContent
        hint={t("sessions.name.hint")}
        maxLength={200}
        autoComplete="off"
        problem={form.problems.label}
      />
      <FormFoot form={form} action={t("sessions.name.send")} />
    </form>
  );
}
