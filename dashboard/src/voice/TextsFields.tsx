import { LANGUAGES } from "../i18n/index.ts";
import { Field } from "../shared/form/Field.tsx";
import type { Problems } from "../shared/form/problem.ts";
import { TextField } from "../shared/form/TextField.tsx";
import { LANGUAGE_NAMES } from "../shared/header/LanguageSwitch.tsx";
import type { Texts } from "./texts.ts";
import styles from "./Voice.module.css";

interface TextsFieldsProps {
  /** Of which its fields are `NAME.nl` and so on. */
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly texts: Texts;
  readonly onChange: (texts: Texts) => void;
  readonly longest: number;
  readonly isLong?: boolean;
  readonly problems: Problems;
}

/** A text in our four languages beside one another. */
export function TextsFields(props: TextsFieldsProps) {
  const { name, legend, hint, texts, onChange, longest, isLong = false, problems } = props;
  const Control = isLong ? TextField : Field;
  return (
    <fieldset className={styles.plain}>
      <legend>{legend}</legend>
      {hint && <p className="small muted">{hint}</p>}
      <div className={styles.texts}>
        {LANGUAGES.map((language) => (
          <Control
            key={language}
            name={`${name}.${language}`}
            label={LANGUAGE_NAMES[language]}
            isContent
            lang={language}
            maxLength={longest}
            value={texts[language]}
            onChange={({ target }: { readonly target: { readonly value: string } }) =>
              onChange({ ...texts, [language]: target.value })
            }
            problem={problems[`${name}.${language}`]}
          />
        ))}
      </div>
    </fieldset>
  );
}
