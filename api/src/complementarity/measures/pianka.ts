import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { type Effort, sharesOf, sum } from "./shares.ts";

/**
 * Pianka's overlap, Σ pq / √(Σp² Σq²): a check on Schoener's, which large keys dominate.
 *
 * @returns 0 to 1; ZERO_DENOMINATOR when a side has no effort, NOT_APPLICABLE when some of it is unplaced, for which no
 *   bounds are known.
 * @see README.md of complementarity, `overlap.pianka`.
 */
export function pianka(one: Effort, other: Effort): Measured {
  const p = sharesOf(one);
  const q = sharesOf(other);
  if (!p || !q) return unavailable(UnavailableReason.ZERO_DENOMINATOR);
  if (p.unplaced > 0 || q.unplaced > 0) return unavailable(UnavailableReason.NOT_APPLICABLE);
  const product = sum([...p.byKey].map(([key, share]) => share * (q.byKey.get(key) ?? 0)));
  return measured(Math.min(1, product / Math.sqrt(squares(p.byKey) * squares(q.byKey))));
}

const squares = (shares: ReadonlyMap<string, number>): number =>
  sum([...shares.values()].map((share) => share * share));
