import { useTranslation } from "react-i18next";
import { ChoiceControl } from "../shared/filter/ChoiceControl.tsx";
import { DayField } from "../shared/form/DayField.tsx";
import styles from "./History.module.css";
import type { HistoryFilter } from "./history-filter.ts";
import { usePeriodWords } from "./usePeriodWords.ts";

const BACKWARDS = { key: "history.filter.backwards" };

interface PeriodControlProps {
  readonly filter: HistoryFilter;
  readonly onChange: (patch: Partial<HistoryFilter>) => void;
}

/** From which day to which; either end may stay open. */
export function PeriodControl({ filter: { from, to }, onChange }: PeriodControlProps) {
  const { t } = useTranslation();
  const words = usePeriodWords(from, to);
  return (
    <ChoiceControl
      name={t("history.filter.period")}
      words={words ?? t("history.filter.all")}
      isSet={words !== null}
      onClear={() => onChange({ from: null, to: null })}
    >
      <div className={styles.period}>
        <DayField
          label={t("history.filter.from")}
          max={to ?? undefined}
          day={from}
          check={(day) => (to !== null && day > to ? BACKWARDS : null)}
          onDay={(day) => onChange({ from: day })}
        />
        <DayField
          label={t("history.filter.to")}
          min={from ?? undefined}
          day={to}
          check={(day) => (from !== null && day < from ? BACKWARDS : null)}
          onDay={(day) => onChange({ to: day })}
        />
      </div>
    </ChoiceControl>
  );
}
