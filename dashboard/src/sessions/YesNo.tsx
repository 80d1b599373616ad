import { useId } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Sessions.module.css";

interface YesNoProps {
  readonly legend: string;
  /** Null while nothing is said. */
  readonly value: boolean | null;
  readonly yes: string;
  readonly no: string;
  readonly isOnItsWay: boolean;
  readonly onValue: (value: boolean) => void;
}

/** A question with two answers, each large enough for a thumb. */
export function YesNo({ legend, value, yes, no, isOnItsWay, onValue }: YesNoProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className={`${styles.levels} ${styles.yesNo}`}>
      <legend>{legend}</legend>
      {[
        { answer: true, words: yes },
        { answer: false, words: no },
      ].map(({ answer, words }) => (
        <label key={words} data-chosen={answer === value}>
          <input type="radio" name={name} checked={answer === value} onChange={() => onValue(answer)} />
          <span className="strong">{words}</span>
        </label>
      ))}
      <p role="status" className="small muted">
        {isOnItsWay && t("sessions.onItsWay")}
        {!isOnItsWay && value !== null && t("sessions.kept")}
      </p>
    </fieldset>
  );
}
