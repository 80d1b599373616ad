import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SelectField } from "../form/SelectField.tsx";

export interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  /** Slug of what was chosen before; null for nothing. */
  readonly chosen: string | null;
}

interface ChoiceSelectProps extends ChoiceProps {
  /** None while they are on their way. */
  readonly choices: readonly { readonly slug: string; readonly name: string }[];
}

/** One of what is recorded, by its slug, or none that is named. */
export function ChoiceSelect({ chosen, choices, ...field }: ChoiceSelectProps) {
  const { t } = useTranslation();
  const [value, setValue] = useState(chosen ?? "");
  return (
    <SelectField
      {...field}
      none={t("decisions.notStated")}
      options={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
      value={value}
      onChange={setValue}
    />
  );
}
