import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/useFormat.ts";
import { periodWords } from "./period-words.ts";

interface PeriodProps {
  readonly period: { readonly startsOn: string | null; readonly endsOn: string | null };
  /** Work is told by month; what was decided on a day, by day. */
  readonly by?: "month" | "day";
}

/** From when to when; a date that the source does not give is said to be missing. */
export function Period({ period: { startsOn, endsOn }, by = "month" }: PeriodProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = periodWords(startsOn, endsOn);
  if (words === "none") return <span className="muted">{t("organisations.period.none")}</span>;
  const say = by === "month" ? format.month : format.dateInWords;
  const start = startsOn === null ? "" : say(startsOn);
  const end = endsOn === null ? "" : say(endsOn);
  return t(`organisations.period.${by}.${words}`, { start, end });
}
