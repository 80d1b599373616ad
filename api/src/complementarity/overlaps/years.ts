/** Calendar years, the earliest first, each once. */
export type Years = readonly number[];

export const inBoth = (ones: Years, others: Years): Years => ones.filter((year) => others.includes(year));

export function inEither(lists: readonly Years[]): Years {
  const [first, ...rest] = lists;
  if (!first) return [];
  return rest.length === 0 ? first : [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** As they are read: runs as their ends, `2019, 2022–2024`. */
export function yearsInWords(years: Years): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
