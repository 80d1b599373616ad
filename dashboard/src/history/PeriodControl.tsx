import { useTranslation } from "react-i18next";
import { ChoiceControl } from "../shared/filter/ChoiceControl.tsx";
import { LabelledInput } from "../shared/inputs/LabelledInput.tsx";
import styles from "./History.module.css";
import type { HistoryFilter } from "./history-filter.ts";
import { usePeriodWords } from "./usePeriodWords.ts";

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
        <LabelledInput
          label={t("history.filter.from")}
          type="date"
          max={to ?? undefined}
          value={from ?? ""}
          onChange={(day) => onChange({ from: day || null })}
        />
        <LabelledInput
          label={t("history.filter.to")}
          type="date"
          min={from ?? undefined}
          value={to ?? ""}
          onChange={(day) => onChange({ to: day || null })}
        />
      </div>
    </ChoiceControl>
  );
}
