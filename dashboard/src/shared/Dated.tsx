import { today } from "./calendar-day.ts";
import { oldAgeInYears } from "./format.ts";
import { useFormat } from "./useFormat.ts";

/** A date by month and, past 12 months, its age in bold words: "apr 2021, 5 jaar geleden". */
export function Dated({ day }: { readonly day: string }) {
  const format = useFormat();
  const years = oldAgeInYears(day, today());
  return (
    <time dateTime={day} className="nowrap">
      {format.month(day)}
      {years !== null && (
        <>
          , <b>{format.yearsAgo(years)}</b>
        </>
      )}
    </time>
  );
}
