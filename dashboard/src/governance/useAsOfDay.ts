import { calendarDay, today } from "../shared/calendar-day.ts";
import { useUrlValue } from "../shared/useUrlFilter.ts";

/** As of which day seats are shown: the address holds an earlier one, null stands for today. */
export function useAsOfDay(): readonly [day: string | null, set: (day: string | null) => void] {
  const [text, setText] = useUrlValue("asof");
  const day = calendarDay(text);
  return [day !== null && day < today() ? day : null, setText];
}
