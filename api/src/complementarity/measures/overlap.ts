import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { boundedOverlap, type RangeReasons } from "./overlap-bounds.ts";
import { type Effort, type Shares, sharesOf } from "./shares.ts";

/**
 * Schoener's overlap: the share of effort that two sides place the same way, Σ min(p, q).
 *
 * What either leaves unplaced makes it a range, with one of `reasons`.
 *
 * @returns 0 (no key in common) to 1 (placed alike); ZERO_DENOMINATOR when a side has no effort.
 * @see README.md of complementarity, `overlap.schoener`.
 */
export function overlap(one: Effort, other: Effort, reasons: RangeReasons): Measured {
  const p = sharesOf(one);
  const q = sharesOf(other);
  if (!p || !q) return unavailable(UnavailableReason.ZERO_DENOMINATOR);
  const known = {
    shared: sharedOf(p, q),
    unplacedOfOne: p.unplaced,
    unplacedOfOther: q.unplaced,
  };
  return boundedOverlap(known, reasons);
}

/** How differently two sides place their effort: 1 − overlap. */
export const differentiationOf = (found: Measured): Measured => turned(found, (overlap) => 1 - overlap);

/** Krugman's specialisation, Σ |p − q|, which is 2 (1 − overlap): 0 to 2. */
export const krugmanOf = (found: Measured): Measured => turned(found, (overlap) => 2 * (1 - overlap));

/** What falls when the overlap rises: of a range the ends change places. */
function turned(found: Measured, fall: (overlap: number) => number): Measured {
  if ("value" in found) return measured(fall(found.value));
  if ("low" in found) return { low: fall(found.high), high: fall(found.low), reason: found.reason };
  return found;
}

function sharedOf(p: Shares, q: Shares): number {
  let shared = 0;
  for (const [key, share] of p.byKey) shared += Math.min(share, q.byKey.get(key) ?? 0);
  return shared;
}
