import { LANGUAGES } from "../../i18n/index.ts";
import { LANGUAGE_NAMES } from "../header/LanguageSwitch.tsx";
import { FieldFrame } from "./Field.tsx";

interface LanguageSelectProps {
  readonly label: string;
  readonly hint?: string;
  readonly language: string;
}

/** One of the languages, each in its own words; the form knows it as `language`. */
export function LanguageSelect({ label, hint, language }: LanguageSelectProps) {
  return (
    <FieldFrame label={label} hint={hint}>
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
