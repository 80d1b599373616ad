import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EditMyAccountDocument } from "../gql/later/graphql.ts";
import { changeLanguage, LANGUAGES } from "../i18n/index.ts";
import { Field } from "../shared/form/Field.tsx";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { findEmpty, NO_PROBLEMS, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { Section } from "../shared/Section.tsx";
import styles from "./Accounts.module.css";
import { LanguageField } from "./LanguageField.tsx";
import type { MyAccount } from "./my-account.ts";

/** How somebody is called, and in which language they read. */
export function ProfileSection({ me: { account } }: { readonly me: MyAccount }) {
  const { t } = useTranslation();
  const [edit] = useMutation(EditMyAccountDocument);
  const [isSaved, setSaved] = useState(false);
  const send = async (values: Values) => {
    const name = values.name?.trim() ?? "";
    const language = LANGUAGES.find((each) => each === values.language) ?? "en";
    await edit({ variables: { input: { name, language } } });
    setSaved(true);
    if (language !== account?.language) await changeLanguage(language);
    return NO_PROBLEMS;
  };
  const check = (values: Values) => findEmpty(values, { name: "accounts.problem.noName" });
  const form = useForm({ check, send });
  return (
    <Section title={t("accounts.profile")}>
      <form {...form.props} className={styles.form}>
        <Field
          name="name"
          label={t("accounts.name")}
          hint={t("accounts.name.hint")}
          autoComplete="name"
          defaultValue={account?.name}
          problem={form.problems.name}
        />
        <p>
          <span className="strong">{t("accounts.email")}</span>{" "}
          <span className={styles.long}>{account?.email}</span>
          <span className={`small muted ${styles.under}`}>{t("accounts.email.fixed")}</span>
        </p>
        <LanguageField language={account?.language ?? "en"} />
        <FormFoot
          form={form}
          weight="plain"
          action={t("accounts.save")}
          done={isSaved ? t("accounts.saved") : null}
        />
      </form>
    </Section>
  );
}
