const IN_BRUSSELS = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Brussels",
  ...({ year: "numeric", month: "2-digit", day: "2-digit" } as const),
});

/**
 * The calendar day in Brussels, `YYYY-MM-DD`, in which an instant lies. Days between people, as the last one for an answer,
 * are counted there, wherever they are who write, and whatever their clocks say.
 */
export function brusselsDay(instant: Date): string {
  const parts = new Map(IN_BRUSSELS.formatToParts(instant).map(({ type, value }) => [type, value]));
  return [parts.get("year"), parts.get("month"), parts.get("day")].join("-");
}

/** The day so many days after another: a day is a night further, also where the hour changes. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
