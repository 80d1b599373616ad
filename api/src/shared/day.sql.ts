/** SQL that holds for a moment after the end of a day, in Coordinated Universal Time like all our days. */
export const afterDay = (moment: string, day: string): string =>
  `${moment} >= (${day}::date + 1)::timestamp at time zone 'UTC'`;
