import { useTranslation } from "react-i18next";
import type { QuestionKind } from "../gql/later/graphql.ts";
import type { Problems } from "../shared/form/problem.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import { newOption, QUESTION_KINDS, type QuestionDraft } from "./questionnaire-draft.ts";
import { TextsFields } from "./TextsFields.tsx";
import styles from "./Voice.module.css";

interface QuestionWritingProps {
  readonly question: QuestionDraft;
  readonly number: number;
  readonly onChange: (patch: Partial<QuestionDraft>) => void;
  readonly onRemove: () => void;
  readonly problems: Problems;
}

/** One question: how it is answered, its words, and of a choice what can be chosen. */
export function QuestionWriting({ question, number, onChange, onRemove, problems }: QuestionWritingProps) {
  const { t } = useTranslation();
  const { id, kind, text, options } = question;
  const choose = (chosen: QuestionKind) =>
    onChange({
      kind: chosen,
      ...(chosen === "CHOICE" && options.length === 0 && { options: [newOption(), newOption()] }),
    });
  return (
    <fieldset className={styles.part}>
      <legend>{t("voice.form.question", { number })}</legend>
      <SelectField
        label={t("voice.form.kind")}
        options={QUESTION_KINDS.map((value) => ({ value, label: t(`voice.kind.${value}`) }))}
        value={kind}
        onChange={(value) => choose(value as QuestionKind)} // it offers no other
      />
      <TextsFields
        name={`question-${id}`}
        legend={t("voice.form.text")}
        texts={text}
        onChange={(texts) => onChange({ text: texts })}
        longest={500}
        isLong
        problems={problems}
      />
      {kind === "CHOICE" && (
        <>
          {options.map((option, at) => (
            <TextsFields
              key={option.id}
              name={`option-${option.id}`}
              legend={t("voice.form.option", { number: at + 1 })}
              texts={option.text}
              onChange={(texts) =>
                onChange({
                  options: options.map((each) => (each.id === option.id ? { ...each, text: texts } : each)),
                })
              }
              longest={200}
              problems={problems}
            />
          ))}
          <div>
            <button
              type="button"
              className="button-link"
              onClick={() => onChange({ options: [...options, newOption()] })}
            >
              {t("voice.form.addOption", { number })}
            </button>
          </div>
        </>
      )}
      <div>
        <button type="button" className="button-link" onClick={onRemove}>
          {t("voice.form.removeQuestion", { number })}
        </button>
      </div>
    </fieldset>
  );
}
