/** Part of a period (0 to 1) that lies in a calendar year. */
export interface YearPart {
  readonly year: number;
  readonly part: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Spreads a period over calendar years by days; both its first and its last day count.
 *
 * @param start first day, `YYYY-MM-DD`, not after `end`.
 * @returns parts that add up to 1, in the order of the years.
 */
export function spreadPeriod(start: string, end: string): YearPart[] {
  const [first, last] = [yearOf(start), yearOf(end)];
  if (first === last) return [{ year: first, part: 1 }];
  const [firstDay, lastDay] = [dayOf(start), dayOf(end)];
  const days = lastDay - firstDay + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const from = Math.max(firstDay, dayOf(`${year}-01-01`));
    const to = Math.min(lastDay, dayOf(`${year}-12-31`));
    return { year, part: (to - from + 1) / days };
  });
}

/** The calendar year of a date written `YYYY-MM-DD`. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function dayOf(date: string): number {
  return Date.parse(date) / MILLISECONDS_A_DAY;
}
