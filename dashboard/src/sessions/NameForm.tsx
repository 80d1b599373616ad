import { useTranslation } from "react-i18next";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import styles from "./Sessions.module.css";

/** Names a decision; the field is empty for the next one at once. */
export function NameForm({ onName }: { readonly onName: (label: string) => unknown }) {
  const { t } = useTranslation();
  const form = useForm({
    check: (values) => findEmpty(values, { label: "sessions.name.problem" }),
    send: async ({ label = "" }) => {
      await onName(label.trim());
      form.props.ref.current?.reset();
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
