import type { ReactNode } from "react";
import { FieldFrame } from "./Field.tsx";
import type { Problem } from "./problem.ts";

interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** Options under a heading of their own. */
interface SelectGroup {
  readonly heading: string;
  readonly options: readonly SelectOption[];
}

interface SelectFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly options: readonly (SelectOption | SelectGroup)[];
  /** What choosing nothing is called; left out where nothing cannot be chosen. */
  readonly none?: string;
  readonly problem?: Problem | undefined;
  /** By what the form reads it; left out where somebody hears of each choice. */
  readonly name?: string;
  readonly defaultValue?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

/** One choice from a list, by the browser's own control: it works by keyboard and on a phone. */
export function SelectField({ label, hint, options, none, problem, onChange, ...select }: SelectFieldProps) {
  const known = options.flatMap((each) => ("options" in each ? each.options : [each]));
  const { value } = select;
  const isListed = !value || known.some((option) => option.value === value);
  return (
    <FieldFrame label={label} hint={hint} problem={problem}>
      {(control) => (
        <select
          {...select}
          {...control}
          className="text-input"
          onChange={({ target }) => onChange?.(target.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((each) =>
            "options" in each ? (
              <optgroup key={each.heading} label={each.heading}>
                {each.options.map(toOption)}
              </optgroup>
            ) : (
              toOption(each)
            ),
          )}
          {!isListed && <option value={value}>{value}</option>}
        </select>
      )}
    </FieldFrame>
  );
}

const toOption = ({ value, label }: SelectOption) => (
  <option key={value} value={value}>
    {label}
  </option>
);
