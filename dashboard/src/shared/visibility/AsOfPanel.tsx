import { useTranslation } from "react-i18next";
import { daysBefore, today } from "../calendar-day.ts";
import { DayField } from "../form/DayField.tsx";

interface AsOfPanelProps {
  readonly day: string | null;
  /** Hears of a day that lies before today, and of no day. */
  readonly onDay: (day: string | null) => void;
}

/** Chooses an earlier day. One to come is refused, with the reason. */
export function AsOfPanel({ day, onDay }: AsOfPanelProps) {
  const { t } = useTranslation();
  const last = daysBefore(today(), 1);
  return (
    <DayField
      label={t("filter.asOf")}
      hint={t("visibility.asOf.hint")}
      // The panel was just opened by the reader, who means to choose.
      autoFocus
      max={last}
      day={day}
      check={(typed) => (typed > last ? { key: "visibility.asOf.future" } : null)}
      onDay={onDay}
    />
  );
}
