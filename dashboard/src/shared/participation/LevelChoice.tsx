import { useId } from "react";
import { useTranslation } from "react-i18next";
import { ProblemLine } from "../form/ProblemLine.tsx";
import type { Problem } from "../form/problem.ts";
import { LEVELS } from "./levels.ts";
import styles from "./Participation.module.css";

interface LevelChoiceProps {
  readonly legend: string;
  /** Null while none is chosen. */
  readonly level: number | null;
  readonly onLevel: (level: number) => void;
  /** Whether each level is explained; where they were read just before, their names will do. */
  readonly explains: boolean;
  readonly problem?: Problem | undefined;
}

/** The five levels as rows, each large enough for a thumb: its number, its name and what it means. */
export function LevelChoice({ legend, level, onLevel, explains, problem }: LevelChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset
      className={styles.levels}
      data-problem={problem && true}
      aria-describedby={problem && `${id}-problem`}
    >
      <legend className="strong">{legend}</legend>
      {LEVELS.map((each) => (
        <label key={each}>
          <input type="radio" name={id} checked={each === level} onChange={() => onLevel(each)} />
          <b aria-hidden="true">{each}</b>
          <span>
            {t(`participation.level.${each}`)}
            {explains && <span className="small muted">{t(`participation.levelMeaning.${each}`)}</span>}
          </span>
        </label>
      ))}
      {problem && <ProblemLine id={`${id}-problem`} problem={problem} />}
    </fieldset>
  );
}
