/** Years in order as people write them: those that follow each other as a period, `2019, 2022–2024`. */
export function yearWords(years: readonly number[]): string {
  const periods: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = periods.at(-1);
    if (last && year === last.to + 1) last.to = year;
    else periods.push({ from: year, to: year });
  }
  return periods.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
