import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";

/**
 * Jaccard's index: of the keys on which at least one side is present, the share on which both are.
 *
 * @returns 0 to 1; ZERO_DENOMINATOR when both are empty, NO_DATA when one is: nothing recorded is not "nothing in common".
 * @see README.md of complementarity, `overlap.jaccard`.
 */
export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): Measured {
  if (one.size === 0 && other.size === 0) return unavailable(UnavailableReason.ZERO_DENOMINATOR);
  if (one.size === 0 || other.size === 0) return unavailable(UnavailableReason.NO_DATA);
  return measured(one.intersection(other).size / one.union(other).size);
}
