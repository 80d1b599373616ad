const MILLISECONDS_A_DAY = 86_400_000;

/**
 * How many nights lie between two days of the calendar, `YYYY-MM-DD`.
 *
 * Both are laid on a calendar without clocks, where each day has 24 hours: where somebody is and when summer time begins
 * change nothing.
 *
 * @returns a whole number, below 0 when the second day comes first.
 * @throws {RangeError} if one of them is in no calendar.
 */
export const daysBetween = (from: string, to: string): number =>
  (startOf(to) - startOf(from)) / MILLISECONDS_A_DAY;

function startOf(day: string): number {
  const start = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== day)
    throw new RangeError(`"${day}" is no day; it must be one of the calendar, as 2026-10-31`);
  return start;
}
