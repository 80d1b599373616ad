import { type Measured, measured, type Words } from "../../shared/metric.ts";

/** What two sides share of their effort, and what each leaves unplaced. All are shares of a whole, 0 to 1. */
export interface KnownOverlap {
  /** Σ min(p, q) of what both place. */
  readonly shared: number;
  readonly unplacedOfOne: number;
  readonly unplacedOfOther: number;
}

/** Why an overlap is a range: in words for a range that still tells something, and for one that hardly does. */
export interface RangeReasons {
  readonly narrow: Words;
  readonly wide: Words;
}

/** From this width on, a range hardly tells anything. */
const WIDE = 0.2;

/** So that a sum of shares that rounds up is no figure above 1, and a width of just 0.2 not wide. */
const ROUNDING = 1e-9;

/**
 * The overlap when part of the effort of either side is unplaced.
 *
 * At least what is placed the same way; at most what remains possible when the unplaced effort of each lies where the
 * other's does. Where nothing is unplaced it is one figure.
 *
 * @returns shares, 0 to 1.
 * @see README.md of complementarity, "Ranges".
 */
export function boundedOverlap(
  { shared, unplacedOfOne, unplacedOfOther }: KnownOverlap,
  reasons: RangeReasons,
): Measured {
  const low = Math.min(1, shared);
  if (unplacedOfOne === 0 && unplacedOfOther === 0) return measured(low);
  const fromOne = Math.max(0, Math.min(unplacedOfOne, 1 - unplacedOfOther - low));
  const fromOther = Math.max(0, Math.min(unplacedOfOther, 1 - unplacedOfOne - low));
  const fromBoth = Math.min(unplacedOfOne - fromOne, unplacedOfOther - fromOther);
  const high = Math.min(1, low + fromOne + fromOther + fromBoth);
  return { low, high, reason: high - low > WIDE + ROUNDING ? reasons.wide : reasons.narrow };
}
