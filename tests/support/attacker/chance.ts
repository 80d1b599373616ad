/** Chance that a seed repeats: the same world comes of the same seed, on every machine. */
export interface Chance {
  /** From 0 to below 1. */
  readonly next: () => number;
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Some of the items, in their order: each with this probability. */
  readonly some: <Item>(items: readonly Item[], probability?: number) => Item[];
  readonly happens: (probability?: number) => boolean;
  /** An id as PostgreSQL writes it. */
  readonly id: () => string;
}

/** Mulberry32, by Tommy Ettinger: small, and even enough to make worlds by. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const happens = (probability = 0.5): boolean => next() < probability;
  const digits = (count: number): string =>
    Array.from({ length: count }, () => below(16).toString(16)).join("");
  return {
    next,
    below,
    happens,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("there is nothing to pick from");
      return item;
    },
    some: (items, probability = 0.5) => items.filter(() => happens(probability)),
    id: () => `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`,
  };
}
