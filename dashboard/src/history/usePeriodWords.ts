import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/useFormat.ts";

/** A period in words; null when it has neither end. */
export function usePeriodWords(from: string | null, to: string | null): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  if (from !== null && to !== null)
    return t("period.day.between", { start: format.date(from), end: format.date(to) });
  if (from !== null) return t("period.day.since", { start: format.date(from) });
  return to === null ? null : t("period.day.until", { end: format.date(to) });
}
