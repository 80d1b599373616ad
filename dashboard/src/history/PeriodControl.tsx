import { useTranslation } from "react-i18next";
import { ChoiceControl } from "../shared/filter/ChoiceControl.tsx";
import { Field } from "../shared/form/Field.tsx";
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
        <Field
          name="from"
          label={t("history.filter.from")}
          type="date"
          max={to ?? undefined}
          value={from ?? ""}
          onChange={(event) => onChange({ from: event.target.value || null })}
        />
        <Field
          name="to"
          label={t("history.filter.to")}
          type="date"
          min={from ?? undefined}
          value={to ?? ""}
          onChange={(event) => onChange({ to: event.target.value || null })}
        />
      </div>
    </ChoiceControl>
  );
}
