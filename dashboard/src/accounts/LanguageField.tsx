import { useTranslation } from "react-i18next";
import { LanguageSelect } from "../shared/form/LanguageSelect.tsx";

/** The language in which somebody reads Onze and gets mail. */
export function LanguageField({ language }: { readonly language: string }) {
  const { t } = useTranslation();
  return (
    <LanguageSelect label={t("accounts.language")} hint={t("accounts.language.hint")} language={language} />
  );
}
