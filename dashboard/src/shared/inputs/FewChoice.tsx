import { useId } from "react";
import styles from "./FewChoice.module.css";

interface FewChoiceProps {
  /** What is chosen between, for those who hear it. */
  readonly name: string;
  readonly options: readonly { readonly value: string | null; readonly words: string }[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A choice between very few, all in sight, as that of the view. */
export function FewChoice({ name, options, value, onChange }: FewChoiceProps) {
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{name}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={group}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          {option.words}
        </label>
      ))}
    </fieldset>
  );
}
