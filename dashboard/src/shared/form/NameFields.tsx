import { useTranslation } from "react-i18next";
import { LANGUAGES } from "../../i18n/index.ts";
import { LANGUAGE_NAMES } from "../header/LanguageSwitch.tsx";
import { Field } from "./Field.tsx";
import type { Problem, Values } from "./problem.ts";

/** A text in one language, as the server gives and takes it. */
export interface NamedIn {
  readonly language: string;
  readonly text: string;
}

interface NameFieldsProps {
  readonly names?: readonly NamedIn[];
  readonly problem?: Problem | undefined;
}

/** A text in each of our languages; one is enough. */
export function NameFields({ names = [], problem }: NameFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <p className="small muted">{t("form.names.hint")}</p>
      {LANGUAGES.map((language, at) => (
        <Field
          key={language}
          name={`name_${language}`}
          label={LANGUAGE_NAMES[language]}
          lang={language}
          isContent
          maxLength={300}
          defaultValue={names.find((each) => each.language === language)?.text ?? ""}
          problem={at === 0 ? problem : undefined}
        />
      ))}
    </>
  );
}

/** What such fields hold, without languages that have no text. */
export const readNames = (values: Values): NamedIn[] =>
  LANGUAGES.map((language) => ({ language, text: values[`name_${language}`]?.trim() ?? "" })).filter(
    ({ text }) => text !== "",
  );
