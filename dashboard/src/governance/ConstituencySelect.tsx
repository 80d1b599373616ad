import { useTranslation } from "react-i18next";
import { CONSTITUENCIES } from "../shared/decision-codes.ts";
import { SelectField } from "../shared/form/SelectField.tsx";
import type { Constituency } from "./seats.ts";

interface ConstituencySelectProps {
  /** In the General Assembly members sit by their membership. */
  readonly withoutMembers?: boolean;
}

/** For whom a seat is. Donors stand not among them, and it says why. */
export function ConstituencySelect({ withoutMembers = false }: ConstituencySelectProps) {
  const { t } = useTranslation();
  const offered = CONSTITUENCIES.filter((each) => !withoutMembers || each !== "MEMBER");
  return (
    <SelectField
      name="constituency"
      label={t("governance.column.constituency")}
      hint={t(withoutMembers ? "governance.form.noMembers" : "governance.form.noDonors")}
      options={offered.map((each) => ({ value: each, label: t(`governance.constituency.${each}`) }))}
    />
  );
}

/** What such a field holds. */
export const readConstituency = (text: string | undefined): Constituency =>
  CONSTITUENCIES.find((each) => each === text) ?? "OTHER";
