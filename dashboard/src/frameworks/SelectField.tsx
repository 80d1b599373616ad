import { useTranslation } from "react-i18next";
import { FieldFrame } from "../shared/form/Field.tsx";
import type { Problem } from "../shared/form/problem.ts";

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly defaultValue?: string;
  /** What stands for choosing none; a prompt to choose when left out. */
  readonly none?: string;
  readonly problem?: Problem | undefined;
}

/** One of a list in a form, or none. */
export function SelectField({ name, label, options, defaultValue, none, problem }: SelectFieldProps) {
  const { t } = useTranslation();
  return (
    <FieldFrame label={label} problem={problem}>
      {(control) => (
        <select {...control} name={name} className="text-input" defaultValue={defaultValue ?? ""}>
          <option value="">{none ?? t("frameworks.choose")}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
