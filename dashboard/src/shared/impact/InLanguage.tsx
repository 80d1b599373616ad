import { useTranslation } from "react-i18next";

/** Names the language of a text that is not in the one now shown. */
export function InLanguage({ language }: { readonly language: string }) {
  const { t, i18n } = useTranslation();
  if (language === i18n.language) return null;
  return <p className="small muted">{t(`impact.inLanguage.${language}`)}</p>;
}
