import { FieldFrame } from "../shared/form/Field.tsx";
import type { Problem } from "../shared/form/problem.ts";

interface SelectFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What choosing nothing is called; left out where nothing cannot be chosen. */
  readonly none?: string;
  readonly problem?: Problem | undefined;
}

/** One choice from a list, by the browser's own control: it works by keyboard and on a phone. */
export function SelectField({ label, hint, value, onChange, options, none, problem }: SelectFieldProps) {
  const isListed = value === "" || options.some((option) => option.value === value);
  return (
    <FieldFrame label={label} hint={hint} problem={problem}>
      {(control) => (
        <select
          {...control}
          className="text-input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
          {!isListed && <option value={value}>{value}</option>}
        </select>
      )}
    </FieldFrame>
  );
}
