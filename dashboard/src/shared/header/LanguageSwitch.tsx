import { useTranslation } from "react-i18next";
import { changeLanguage, currentLanguage, LANGUAGES } from "../../i18n/index.ts";
import styles from "./LanguageSwitch.module.css";

/** Each language in its own words: a reader looks for the name that she knows. */
export const LANGUAGE_NAMES = { nl: "Nederlands", fr: "Français", en: "English", es: "Español" } as const;

/** Changes the language of the dashboard; the address, and with it the view, stays. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = currentLanguage();
  return (
    <label className={styles.switch}>
      <span aria-hidden="true">{current.toUpperCase()}</span>
      <select
        aria-label={t("nav.language")}
        value={current}
        onChange={(event) => {
          const chosen = LANGUAGES.find((language) => language === event.target.value);
          if (chosen) void changeLanguage(chosen);
        }}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
