/** Reads a day as an address or a date field writes it, `2026-10-31`; null for what the calendar does not have. */
export function calendarDay(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

/** Today, as `2026-10-31`. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** A day before today, so many days back. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** The first that anybody means: while a year is typed the browser gives those of the first centuries. */
const FIRST_DAY = "1990-01-01";

/** Reads what is being typed into a date field; null while it is no day that anybody means. */
export function readDay(text: string): string | null {
  const day = calendarDay(text);
  return day !== null && day >= FIRST_DAY ? day : null;
}
