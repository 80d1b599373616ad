const DAYS_A_MONTH = 365.25 / 12;
const MONTHS_OF_YEARS = 24;
const DAYS_OF_MONTHS = 61;

/** A number of days in the unit in which people say it: days up to two months, months up to two years, then whole years. */
export function medianAge(days: number): {
  readonly unit: "days" | "months" | "years";
  readonly count: number;
} {
  if (days < DAYS_OF_MONTHS) return { unit: "days", count: days };
  const months = Math.round(days / DAYS_A_MONTH);
  return months < MONTHS_OF_YEARS
    ? { unit: "months", count: months }
    : { unit: "years", count: Math.floor(months / 12) };
}
