import { useId } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGES } from "../i18n/index.ts";
import styles from "./Admin.module.css";

interface LanguageChoiceProps {
  readonly language: string;
  readonly onLanguage: (language: string) => void;
}

/** In which language somebody is written to. */
export function LanguageChoice({ language, onLanguage }: LanguageChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className="strong">
        {t("admin.invite.language")}
      </label>
      <select id={id} className="field" value={language} onChange={(event) => onLanguage(event.target.value)}>
        {LANGUAGES.map((value) => (
          <option key={value} value={value}>
            {t(`admin.language.${value}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
