import { useId } from "react";
import { ProblemLine } from "../form/ProblemLine.tsx";
import type { Problem } from "../form/problem.ts";
import styles from "./Inputs.module.css";

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What choosing it means, in a sentence. */
  readonly meaning?: string;
}

interface RadioListProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly RadioOption<Value>[];
  /** Null while nothing is chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly problem?: Problem | undefined;
}

/** One choice of few, each with a sentence on what it means: nobody has to know it beforehand. */
export function RadioList<Value extends string>(props: RadioListProps<Value>) {
  const { legend, options, value, onChange, problem } = props;
  const id = useId();
  return (
    <fieldset
      className={styles.options}
      data-problem={problem && true}
      aria-describedby={problem && `${id}-problem`}
    >
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={id}
            required
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.meaning && <span className={`small muted ${styles.meaning}`}>{option.meaning}</span>}
          </span>
        </label>
      ))}
      {problem && <ProblemLine id={`${id}-problem`} problem={problem} />}
    </fieldset>
  );
}
