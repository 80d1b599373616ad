import { useTranslation } from "react-i18next";
import { ChoiceControl } from "../filter/ChoiceControl.tsx";
import { useFormat } from "../useFormat.ts";
import { AsOfPanel } from "./AsOfPanel.tsx";

export interface AsOfControlProps {
  /** The earlier day, `2026-10-31`; null for now. */
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
  readonly startsOpen?: boolean;
}

/** As of which day: now, or as the data stood on an earlier one. */
export function AsOfControl({ day, onDay, startsOpen = false }: AsOfControlProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ChoiceControl
      name={t("visibility.asOf.name")}
      words={day === null ? t("visibility.asOf.now") : format.dateInWords(day)}
      isSet={day !== null}
      onClear={() => onDay(null)}
      startsOpen={startsOpen}
    >
      <AsOfPanel day={day} onDay={onDay} />
    </ChoiceControl>
  );
}
