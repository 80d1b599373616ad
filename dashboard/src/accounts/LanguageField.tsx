import { useTranslation } from "react-i18next";
import { LANGUAGES } from "../i18n/index.ts";
import { FieldFrame } from "../shared/form/Field.tsx";
import { LANGUAGE_NAMES } from "../shared/header/LanguageSwitch.tsx";

/** The language in which somebody reads Onze and gets mail. */
export function LanguageField({ language }: { readonly language: string }) {
  const { t } = useTranslation();
  return (
    <FieldFrame label={t("accounts.language")} hint={t("accounts.language.hint")}>
      {(control) => (
        <select {...control} name="language" className="text-input" defaultValue={language}>
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {LANGUAGE_NAMES[each]}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
