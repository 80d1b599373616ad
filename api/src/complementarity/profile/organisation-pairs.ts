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

/** Who is present on a key, by place in the list of organisations, and with which share of their own. */
interface PresentOn {
  readonly places: number[];
  readonly shares: number[];
}

/** Sums over keys for pairs, at `first × n + second`: Σ min(p, q), and how many keys both are on. */
function compareByKey(efforts: readonly SizedEffort[]) {
  const overlaps = new Float64Array(efforts.length ** 2);
  const keys = new Uint32Array(efforts.length ** 2);
  for (const { places, shares } of presentByKey(efforts)) {
    for (let at = 0; at < places.length; at++) {
      const row = (places[at] ?? 0) * efforts.length;
      const share = shares[at] ?? 0;
      for (let other = at + 1; other < places.length; other++) {
        const pair = row + (places[other] ?? 0);
        const ofOther = shares[other] ?? 0;
        overlaps[pair] = (overlaps[pair] ?? 0) + (share < ofOther ? share : ofOther);
        keys[pair] = (keys[pair] ?? 0) + 1;
      }
    }
  }
  return { overlaps, keys };
}

function presentByKey(efforts: readonly SizedEffort[]): Iterable<PresentOn> {
  const found = new Map<string, PresentOn>();
  for (const [place, { byKey, total }] of efforts.entries()) {
    for (const [key, amount] of byKey) {
      let present = found.get(key);
      if (!present) {
        present = { places: [], shares: [] };
        found.set(key, present);
      }
      present.places.push(place);
      present.shares.push(amount / total);
    }
  }
  return found.values();
}
