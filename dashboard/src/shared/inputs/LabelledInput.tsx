import { type InputHTMLAttributes, type ReactNode, useId } from "react";
import styles from "./Inputs.module.css";

interface LabelledInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "id"> {
  readonly label: string;
  /** What to know before typing. */
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line to type in, under its name. */
export function LabelledInput({ label, hint, value, onChange, ...input }: LabelledInputProps) {
  const id = useId();
  return (
    <div className={styles.labelled}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="small muted">
          {hint}
        </p>
      )}
      <input
        {...input}
        id={id}
        className="text-input"
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
