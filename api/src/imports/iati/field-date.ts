const WRITTEN = /^\s*((\d{4})-(\d{2})-(\d{2}))(?:[T Z+-].*)?\s*$/s;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads the day of a date as IATI writes it, `YYYY-MM-DD`; a time or a zone after it is left out.
 *
 * @returns the day as `YYYY-MM-DD`, or `null` when it is none of the calendar from 1900 to 2199.
 */
export function parseDay(text: string): string | null {
  const [, day, year, month, dayOfMonth] = WRITTEN.exec(text) ?? [];
  if (day === undefined || !isInCalendar(Number(year), Number(month), Number(dayOfMonth))) return null;
  return day;
}

function isInCalendar(year: number, month: number, day: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= daysOfMonth(year, month);
}

function daysOfMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
}
