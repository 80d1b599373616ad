import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { differentiationOf, overlap } from "./overlap.ts";
import type { RangeReasons } from "./overlap-bounds.ts";
import { type Effort, effortOf, sharesOf, sum } from "./shares.ts";

/** What people decided each cell needs, as shares of 1, by key of the cell. Two sets are never averaged. */
export type NeedWeights = ReadonlyMap<string, number>;

/** By how much the share of effort on a key stays below its share of need. */
export interface Shortfall {
  readonly key: string;
  readonly shortfall: number;
}

/** A smaller shortfall is what subtracting two shares leaves behind. */
const ROUNDING = 1e-12;

/** What weights may miss of 1. */
const TOLERANCE = 1e-6;

/** @throws {RangeError} if a weight is below 0, or they do not add up to 1. */
export function checkWeights(weights: NeedWeights): void {
  const below = [...weights].find(([, weight]) => !(weight >= 0));
  if (below) throw new RangeError(`the weight of ${below[0]} is ${below[1]}; it must be 0 or more`);
  const total = sum(weights.values());
  if (!(Math.abs(total - 1) <= TOLERANCE))
    throw new RangeError(`the weights add up to ${total}; they must add up to 1`);
}

/**
 * The share of need in cells where somebody is present, however little they do there.
 *
 * @returns 0 to 1; NO_DATA without weights.
 * @see README.md of complementarity, `needs.coverage`.
 */
export function needsCoverage(weights: NeedWeights | null, present: ReadonlySet<string>): Measured {
  if (!weights || present.size === 0) return unavailable(UnavailableReason.NO_DATA);
  return measured(weightOf(weights, present));
}

/**
 * What the umbrella adds to the share of need that members cover by themselves.
 *
 * @returns 0 to 1; NO_DATA without weights, or where nobody is recorded.
 * @see README.md of complementarity, `needs.added-coverage`.
 */
export function addedCoverage(
  weights: NeedWeights | null,
  umbrella: ReadonlySet<string>,
  members: ReadonlySet<string>,
): Measured {
  const all = umbrella.union(members);
  if (!weights || all.size === 0) return unavailable(UnavailableReason.NO_DATA);
  return measured(weightOf(weights, all) - weightOf(weights, members));
}

/**
 * How far effort lies from need: 1 − Σ min(need, effort) over the shares of both. A range where effort is unplaced.
 *
 * @returns 0 (as needed) to 1; NO_DATA without weights, ZERO_DENOMINATOR without effort.
 * @see README.md of complementarity, `needs.mismatch`.
 */
export function needsMismatch(weights: NeedWeights | null, effort: Effort, reasons: RangeReasons): Measured {
  if (!weights) return unavailable(UnavailableReason.NO_DATA);
  return differentiationOf(overlap(effortOf(weights), effort, reasons));
}

/**
 * By how much the share of effort falls short of the share of need, cell by cell: what is above it counts as 0.
 *
 * @returns cells that fall short, the furthest first, those alike in the order of the weights; none without effort.
 * @see README.md of complementarity, `needs.mismatch`.
 */
export function shortfalls(weights: NeedWeights, effort: Effort): readonly Shortfall[] {
  const shares = sharesOf(effort);
  if (!shares) return [];
  return [...weights]
    .map(([key, need]) => ({ key, shortfall: need - (shares.byKey.get(key) ?? 0) }))
    .filter(({ shortfall }) => shortfall > ROUNDING)
    .sort((a, b) => b.shortfall - a.shortfall);
}

const weightOf = (weights: NeedWeights, cells: ReadonlySet<string>): number =>
  sum([...weights].filter(([key]) => cells.has(key)).map(([, weight]) => weight));
