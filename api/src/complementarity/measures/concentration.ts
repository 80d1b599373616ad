import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { sum } from "./shares.ts";

/**
 * The Herfindahl–Hirschman index of amounts: the sum of squared shares.
 *
 * @returns 1/n (n alike) to 1 (one alone); ZERO_DENOMINATOR when there is nothing.
 * @see README.md of complementarity, `concentration.hhi`.
 */
export function hhi(amounts: readonly number[]): Measured {
  const shares = sharesAbove0(amounts);
  if (!shares) return unavailable(UnavailableReason.ZERO_DENOMINATOR);
  return measured(sum(shares.map((share) => share * share)));
}

/** How many of one size would be as concentrated: 1 ÷ HHI. */
export const effectiveNumber = (index: Measured): Measured =>
  "value" in index ? measured(1 / index.value) : index;

/**
 * Theil's index of amounts over `categories`, as a share of the largest that it can be: Σ s ln(s·n) ÷ ln n.
 *
 * @returns 0 (spread evenly over all categories) to 1 (all on one); ZERO_DENOMINATOR when there is nothing, or one category.
 * @throws {RangeError} if there are more amounts above 0 than categories.
 * @see README.md of complementarity, `concentration.theil`.
 */
export function theil(amounts: readonly number[], categories: number): Measured {
  const shares = sharesAbove0(amounts);
  if (!shares || categories < 2) return unavailable(UnavailableReason.ZERO_DENOMINATOR);
  if (shares.length > categories)
    throw new RangeError(`${shares.length} amounts cannot lie in ${categories} categories`);
  const index = sum(shares.map((share) => share * Math.log(share * categories)));
  return measured(Math.max(0, index / Math.log(categories)));
}

function sharesAbove0(amounts: readonly number[]): readonly number[] | null {
  const counted = amounts.filter((amount) => amount > 0);
  const total = sum(counted);
  return total === 0 ? null : counted.map((amount) => amount / total);
}
