/** Years in order as people write them: those that follow each other as a period, `2019, 2022–2024`. */
export function yearWords(years: readonly number[]): string {
  const periods: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = periods.at(-1);
    if (last && year === last.to + 1) last.to = year;
    else periods.push({ from: year, to: year });
  }
  return periods.map(({ from, to }) => yearRange(from, to)).join(", ");
}

/** From one year to another: `2022–2024`, or the one year that both are. */
export const yearRange = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);
