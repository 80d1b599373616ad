import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { LEVELS } from "../shared/participation/levels.ts";
import styles from "./Sessions.module.css";

interface LevelChoiceProps {
  /** The decision. */
  readonly legend: string;
  /** Null while nothing is said. */
  readonly level: number | null;
  /** Whether what is shown has not arrived yet. */
  readonly isOnItsWay: boolean;
  readonly onLevel: (level: number) => void;
  readonly children?: ReactNode;
}

/** The ladder to choose from: each level in words, and what it means. */
export function LevelChoice({ legend, level, isOnItsWay, onLevel, children }: LevelChoiceProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className={styles.levels}>
      <legend>{legend}</legend>
      {children}
      {LEVELS.map((each) => (
        <label key={each} data-chosen={each === level}>
          <input type="radio" name={name} checked={each === level} onChange={() => onLevel(each)} />
          <b aria-hidden="true">{each}</b>
          <span>
            <span className="strong">{t(`participation.level.${each}`)}</span>
            <span className={`small muted ${styles.meaning}`}>{t(`participation.levelMeaning.${each}`)}</span>
          </span>
        </label>
      ))}
      <p role="status" className="small muted">
        {isOnItsWay && t("sessions.onItsWay")}
        {!isOnItsWay && level !== null && t("sessions.kept")}
      </p>
    </fieldset>
  );
}
