/** What somebody puts where, on one axis and one basis. */
export interface Effort {
  /** By key of the axis; every amount is above 0, so that its keys are where somebody is present. */
  readonly byKey: ReadonlyMap<string, number>;
  /** What the sources place on no key: no country, no theme. */
  readonly unplaced: number;
}

/** The same as shares of the whole: those by key and what is unplaced add up to 1. */
export type Shares = Effort;

/**
 * Effort from amounts, which may name a key more than once.
 *
 * A net refund (an amount of 0 or less) places nothing: it is no effort, and never takes away from somebody else's.
 *
 * @throws {RangeError} if an amount is no finite number: an unknown amount is left out, not passed on.
 * @see README.md of complementarity, "Measures".
 */
export function effortOf(amounts: Iterable<readonly [string, number]>, unplaced = 0): Effort {
  const byKey = new Map<string, number>();
  for (const [key, amount] of amounts) {
    if (!Number.isFinite(amount)) throw new RangeError(`the amount of ${key} is ${amount}; it must be known`);
    if (amount > 0) byKey.set(key, (byKey.get(key) ?? 0) + amount);
  }
  return { byKey, unplaced: Math.max(0, unplaced) };
}

/** The effort of many taken together. */
export function addEfforts(efforts: readonly Effort[]): Effort {
  return effortOf(
    efforts.flatMap(({ byKey }) => [...byKey]),
    sum(efforts.map(({ unplaced }) => unplaced)),
  );
}

export const placedTotal = ({ byKey }: Effort): number => sum(byKey.values());

export const totalOf = (effort: Effort): number => placedTotal(effort) + effort.unplaced;

/** Shares of effort; null when there is none, as nothing can be divided by it. */
export function sharesOf(effort: Effort): Shares | null {
  const total = totalOf(effort);
  if (total === 0) return null;
  return {
    byKey: new Map([...effort.byKey].map(([key, amount]) => [key, amount / total])),
    unplaced: effort.unplaced / total,
  };
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
