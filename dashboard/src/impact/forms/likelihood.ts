/** How likely one would see something, in words, and what each is as a number from 0 to 1. */
export const LIKELIHOODS = [
  { name: "always", value: 0.95 },
  { name: "likely", value: 0.75 },
  { name: "even", value: 0.5 },
  { name: "unlikely", value: 0.25 },
  { name: "hardly", value: 0.05 },
] as const;

/** The word nearest to a number; null for none. */
export const likelihoodName = (value: number | null): string =>
  value === null
    ? ""
    : LIKELIHOODS.reduce((best, each) =>
        Math.abs(each.value - value) < Math.abs(best.value - value) ? each : best,
      ).name;

/** The number of a word; what it was where the word still fits it, null for no word. */
export function likelihoodOf(name: string, before: number | null): number | null {
  if (before !== null && likelihoodName(before) === name) return before;
  return LIKELIHOODS.find((each) => each.name === name)?.value ?? null;
}
