import { useId } from "react";
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
}

/** One choice of few, each with a sentence on what it means: nobody has to know it beforehand. */
export function RadioList<Value extends string>({ legend, options, value, onChange }: RadioListProps<Value>) {
  const id = useId();
  return (
    <fieldset className={styles.options}>
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
    </fieldset>
  );
}
