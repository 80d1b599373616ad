/** Fewer amounts than these are told apart too easily. */
const FEWEST = 3;

/**
 * The sum of what several partners received, where it may be shown: of three or more whose amounts are known, none of
 * whom received more than half of it. Otherwise one of them could be computed, by itself or by another of them.
 *
 * @param amounts one for each partner, in euro; null where unknown.
 * @returns euro; null where the sum may not be shown.
 * @see README.md in this folder, "Withheld partners".
 */
export function sumOverPartners(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  const sum = known.reduce((total, amount) => total + amount, 0);
  return known.length < FEWEST || known.some((amount) => amount > sum / 2) ? null : sum;
}
