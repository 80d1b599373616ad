import { type Measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { boundedOverlap, type RangeReasons } from "../measures/overlap-bounds.ts";
import { type Effort, totalOf } from "../measures/shares.ts";

/** Two organisations side by side. */
export interface OrganisationPair {
  /** Ids; each pair stands once, in the order of the organisations given. */
  readonly first: string;
  readonly second: string;
  readonly overlap: Measured;
  /** Keys on which both are present. */
  readonly sharedKeys: number;
}

/**
 * Compares every organisation with every other, by Schoener's overlap.
 *
 * It walks each key with those who are present on it, so that keys which few share cost little.
 *
 * @param efforts by holder, on one axis.
 * @returns n (n − 1) ÷ 2 pairs; ZERO_DENOMINATOR where one of them has no effort on the basis.
 * @see README.md of complementarity, `overlap.schoener`.
 */
export function organisationPairs(
  efforts: ReadonlyMap<string, Effort>,
  reasons: RangeReasons,
): OrganisationPair[] {
  const holders = [...efforts.keys()];
  const sizes = [...efforts.values()].map((effort) => ({ ...effort, total: totalOf(effort) }));
  const { overlaps, keys } = compareByKey(sizes);
  return holders.flatMap((first, at) =>
    holders.slice(at + 1).map((second, step) => {
      const pair = at * holders.length + at + 1 + step;
      const overlap = overlapOf(overlaps[pair] ?? 0, [sizes[at], sizes[at + 1 + step]], reasons);
      return { first, second, overlap, sharedKeys: keys[pair] ?? 0 };
    }),
  );
}

interface SizedEffort extends Effort {
  readonly total: number;
}

function overlapOf(
  shared: number,
  [one, other]: readonly (SizedEffort | undefined)[],
  reasons: RangeReasons,
): Measured {
  if (!one?.total || !other?.total) return unavailable(UnavailableReason.ZERO_DENOMINATOR);
  const unplacedOfOne = one.unplaced / one.total;
  const unplacedOfOther = other.unplaced / other.total;
  return boundedOverlap({ shared, unplacedOfOne, unplacedOfOther }, reasons);
}

/**
 * Who is present on each key: of key `k` the entries from `starts[k]` to `starts[k + 1]`, by place in the list of
 * organisations, which rises, and with which share of their own.
 */
interface PresentByKey {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly shares: Float64Array;
}

/** Sums over keys for pairs, at `first × n + second`: Σ min(p, q), and how many keys both are on. */
function compareByKey(efforts: readonly SizedEffort[]) {
  const { starts, places, shares } = presentByKey(efforts);
  const overlaps = new Float64Array(efforts.length ** 2);
  const keys = new Uint32Array(efforts.length ** 2);
  for (let key = 0; key + 1 < starts.length; key++) {
    const end = starts[key + 1] ?? 0;
    for (let at = starts[key] ?? 0; at < end; at++) {
      const row = (places[at] ?? 0) * efforts.length;
      const share = shares[at] ?? 0;
      for (let other = at + 1; other < end; other++) {
        const pair = row + (places[other] ?? 0);
        const ofOther = shares[other] ?? 0;
        overlaps[pair] = (overlaps[pair] ?? 0) + (share < ofOther ? share : ofOther);
        keys[pair] = (keys[pair] ?? 0) + 1;
      }
    }
  }
  return { overlaps, keys };
}

/** In flat arrays, as the comparison reads each entry as often as there are organisations. */
function presentByKey(efforts: readonly SizedEffort[]): PresentByKey {
  const { keys, starts } = numberKeys(efforts);
  const places = new Uint32Array(keys.length);
  const shares = new Float64Array(keys.length);
  const next = starts.slice();
  let entry = 0;
  for (const [place, { byKey, total }] of efforts.entries()) {
    for (const amount of byKey.values()) {
      const key = keys[entry++] ?? 0;
      const at = next[key] ?? 0;
      next[key] = at + 1;
      places[at] = place;
      shares[at] = amount / total;
    }
  }
  return { starts, places, shares };
}

/** Gives each key a number: that of every entry, in their order, and where the entries of each would start if sorted by it. */
function numberKeys(efforts: readonly SizedEffort[]) {
  const numbers = new Map<string, number>();
  const keys = new Uint32Array(efforts.reduce((total, { byKey }) => total + byKey.size, 0));
  const counts: number[] = [];
  let entry = 0;
  for (const { byKey } of efforts) {
    for (const key of byKey.keys()) {
      let number = numbers.get(key);
      if (number === undefined) {
        number = counts.push(0) - 1;
        numbers.set(key, number);
      }
      keys[entry++] = number;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  const starts = new Uint32Array(counts.length + 1);
  for (const [number, count] of counts.entries()) starts[number + 1] = (starts[number] ?? 0) + count;
  return { keys, starts };
}
