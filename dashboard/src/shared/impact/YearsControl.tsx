import { useTranslation } from "react-i18next";
import { today } from "../calendar-day.ts";
import { ChoiceControl } from "../filter/ChoiceControl.tsx";
import { TickList } from "../inputs/TickList.tsx";
import { firstOf } from "./CodesControl.tsx";

const YEARS_BACK = 12;

interface YearsControlProps {
  /** Null for all. */
  readonly years: readonly number[] | null;
  readonly onChange: (years: readonly number[] | null) => void;
}

/** The years that are meant; all where none is chosen. */
export function YearsControl({ years, onChange }: YearsControlProps) {
  const { t } = useTranslation();
  const last = Number(today().slice(0, 4));
  const offered = Array.from({ length: YEARS_BACK }, (_, back) => last - back);
  const options = [...new Set([...offered, ...(years ?? [])])].toSorted((a, b) => b - a).map(String);
  const chosen = (years ?? []).map(String);
  return (
    <ChoiceControl
      name={t("facet.years")}
      words={firstOf(chosen) ?? t("facet.all.years")}
      isSet={chosen.length > 0}
      onClear={() => onChange(null)}
    >
      <TickList
        legend={t("facet.years")}
        options={options.map((value) => ({ value, label: value }))}
        chosen={chosen}
        onChange={(values) =>
          onChange(values.length > 0 ? values.map(Number).toSorted((a, b) => a - b) : null)
        }
      />
    </ChoiceControl>
  );
}
