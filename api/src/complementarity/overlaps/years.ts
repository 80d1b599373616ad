/** Calendar years, the earliest first, each once. */
export type Years = readonly number[];

export const inBoth = (ones: Years, others: Years): Years =>
  ones === others ? ones : ones.filter((year) => others.includes(year));

export function inEither(lists: readonly Years[]): Years {
  const [first, ...rest] = lists;
  if (!first) return [];
  return rest.every((years) => years === first) ? first : [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** Years of which a database keeps one set in a number: few are asked for in two ages, and JavaScript reads it exactly. */
export const AGE = 50;

/** Reads sets of years, of which bit 0 stands for the first year of their age; equal ones are the same list. */
export function yearsReader(): (age: string, set: string) => Years {
  const known = new Map<string, Years>();
  return (age, set) => {
    const key = `${age} ${set}`;
    const years = known.get(key) ?? yearsIn(Number(age), BigInt(set));
    known.set(key, years);
    return years;
  };
}

const yearsIn = (age: number, set: bigint): Years =>
  Array.from({ length: AGE }, (_, bit) => bit)
    .filter((bit) => (set >> BigInt(bit)) & 1n)
    .map((bit) => age * AGE + bit);

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
