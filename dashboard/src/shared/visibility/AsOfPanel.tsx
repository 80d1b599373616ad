import { useState } from "react";
import { useTranslation } from "react-i18next";
import { calendarDay, daysBefore, today } from "../calendar-day.ts";
import { FieldFrame } from "../form/Field.tsx";

interface AsOfPanelProps {
  readonly day: string | null;
  /** Hears of a day that lies before today, and of no day. */
  readonly onDay: (day: string | null) => void;
}

/** Chooses an earlier day. One to come is refused, with the reason; a day that is half typed changes nothing yet. */
export function AsOfPanel({ day, onDay }: AsOfPanelProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(day ?? "");
  const last = daysBefore(today(), 1);
  const chosen = calendarDay(text);
  const isRefused = chosen !== null && chosen > last;
  const change = (typed: string) => {
    setText(typed);
    const read = calendarDay(typed);
    if (typed === "" || (read !== null && read <= last)) onDay(read);
  };
  return (
    <div className="stack">
      <FieldFrame label={t("filter.asOf")} hint={t("visibility.asOf.hint")}>
        {(control) => (
          <input
            {...control}
            className="text-input"
            // The panel was just opened by the reader, who means to choose.
            // biome-ignore lint/a11y/noAutofocus: see above
            autoFocus
            type="date"
            max={last}
            aria-invalid={isRefused}
            value={text}
            onChange={(event) => change(event.target.value)}
          />
        )}
      </FieldFrame>
      <p role="alert" className="strong">
        {isRefused && t("visibility.asOf.future")}
      </p>
    </div>
  );
}
