import { useTranslation } from "react-i18next";
import { daysBefore } from "../../shared/calendar-day.ts";
import { DayField } from "../../shared/form/DayField.tsx";
import styles from "./Difference.module.css";

interface EarlierDayProps {
  readonly day: string;
  /** The later day, which it must lie before. */
  readonly before: string;
  readonly onDay: (day: string | null) => void;
}

/** Chooses the earlier of two days; the later one is the day of the page. */
export function EarlierDay({ day, before, onDay }: EarlierDayProps) {
  const { t } = useTranslation();
  const last = daysBefore(before, 1);
  return (
    <div className={`screen-only ${styles.day}`}>
      <DayField
        label={t("difference.from")}
        hint={t("difference.from.hint")}
        max={last}
        day={day}
        check={(typed) => (typed > last ? { key: "difference.from.late" } : null)}
        onDay={onDay}
      />
    </div>
  );
}
