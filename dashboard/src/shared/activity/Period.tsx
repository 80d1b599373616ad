import { useTranslation } from "react-i18next";
import { useFormat } from "../useFormat.ts";
import { periodWords } from "./period-words.ts";

interface PeriodProps {
  readonly period: { readonly startsOn: string | null; readonly endsOn: string | null };
  /** Work is told by year, working together by month, what was decided on a day by day. */
  readonly by: "year" | "month" | "day";
}

/** From when to when; a date that the source does not give is said to be missing. */
export function Period({ period: { startsOn, endsOn }, by }: PeriodProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = { year: (day: string) => day.slice(0, 4), month: format.month, day: format.dateInWords }[by];
  const start = startsOn && say(startsOn);
  const end = endsOn && say(endsOn);
  const words = periodWords(start, end);
  if (words === "none") return <span className="muted">{t("record.noPeriod")}</span>;
  return (
    <span className={by === "year" ? "nowrap" : ""}>
      {words === "once" ? start : t(`period.${by}.${words}`, { start, end })}
    </span>
  );
}
