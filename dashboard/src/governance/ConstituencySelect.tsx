import { useTranslation } from "react-i18next";
import { CONSTITUENCIES } from "../shared/decision-codes.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import type { Constituency } from "./seats.ts";

interface ConstituencySelectProps {
  /** In the General Assembly members sit by their membership. */
  readonly isAssembly: boolean;
  readonly value: Constituency;
  readonly onChange: (constituency: Constituency) => void;
}

/** For whom a seat is. Donors stand not among them, and it says why. */
export function ConstituencySelect({ isAssembly, value, onChange }: ConstituencySelectProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      value={value}
      label={t("governance.column.constituency")}
      hint={t(isAssembly ? "governance.form.noMembers" : "governance.form.noDonors")}
      options={CONSTITUENCIES.map((each) => ({ value: each, label: t(`governance.constituency.${each}`) }))}
      onChange={(chosen) => onChange(readConstituency(chosen))}
    />
  );
}

const readConstituency = (text: string | undefined): Constituency =>
  CONSTITUENCIES.find((each) => each === text) ?? "OTHER";
