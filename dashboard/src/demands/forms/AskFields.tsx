import { useTranslation } from "react-i18next";
import { Field } from "../../shared/form/Field.tsx";
import type { Problems } from "../../shared/form/problem.ts";
import { TextField } from "../../shared/form/TextField.tsx";
import styles from "../Demand.module.css";
import { type AskDraft, FIGURES, fieldOf } from "./ask-drafts.ts";

interface AskFieldsProps {
  readonly draft: AskDraft;
  readonly number: number;
  readonly isLast: boolean;
  readonly problems: Problems;
  readonly onChange: (patch: Partial<AskDraft>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One ask: its words, its weight, its figures where it has any, and its place among the others. */
export function AskFields(props: AskFieldsProps) {
  const { draft, number, problems, onChange } = props;
  const { t } = useTranslation();
  const { text, weight, unit, isRead } = draft;
  return (
    <fieldset className={styles.askFields}>
      <legend className="visually-hidden">{t("demands.ask.number", { number })}</legend>
      <div className={styles.whole}>
        <TextField
          name={fieldOf(draft, "text")}
          label={t("demands.ask.number", { number })}
          hint={isRead ? t("demands.ask.wordsStay") : ""}
          isContent
          rows={2}
          maxLength={1000}
          value={text}
          readOnly={isRead}
          onChange={({ target }) => onChange({ text: target.value })}
          problem={problems[fieldOf(draft, "text")]}
        />
      </div>
      <Field
        name={fieldOf(draft, "weight")}
        label={t("demands.ask.weightName")}
        inputMode="decimal"
        value={weight}
        onChange={({ target }) => onChange({ weight: target.value })}
        problem={problems[fieldOf(draft, "weight")]}
      />
      <Field
        name={fieldOf(draft, "unit")}
        label={t("demands.ask.unit")}
        maxLength={60}
        value={unit}
        onChange={({ target }) => onChange({ unit: target.value })}
      />
      {FIGURES.map((name) => (
        <Field
          key={name}
          name={fieldOf(draft, name)}
          label={t(`demands.ask.${name}Name`)}
          inputMode="decimal"
          value={draft[name]}
          onChange={({ target }) => onChange({ [name]: target.value })}
          problem={problems[fieldOf(draft, name)]}
        />
      ))}
      <AskOrder {...props} />
    </fieldset>
  );
}

/** Moves an ask among the others, or leaves it out; at an end the button stays, so that the focus does. */
function AskOrder({ draft: { text }, number, isLast, onMove, onRemove }: AskFieldsProps) {
  const { t } = useTranslation();
  const what = text.trim() || t("demands.ask.number", { number });
  const places = [
    { by: -1, key: "demands.ask.up", isEnd: number === 1 },
    { by: 1, key: "demands.ask.down", isEnd: isLast },
  ] as const;
  return (
    <div className={`row wrap ${styles.whole}`}>
      {places.map(({ by, key, isEnd }) => (
        <button
          key={key}
          type="button"
          className="button-link"
          aria-label={t("action.of", { action: t(key), what })}
          aria-disabled={isEnd}
          onClick={() => !isEnd && onMove(by)}
        >
          {t(key)}
        </button>
      ))}
      <button
        type="button"
        className="button-link"
        aria-label={t("action.of", { action: t("demands.leaveOut"), what })}
        onClick={onRemove}
      >
        {t("demands.leaveOut")}
      </button>
    </div>
  );
}
