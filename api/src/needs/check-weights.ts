/** One weight as somebody gave it. */
export interface GivenWeight {
  readonly theme: string | null;
  readonly country: string | null;
  readonly value: number;
}

/** Why weights make no set. */
export type WeightFault =
  | { readonly fault: "NONE" | "MIXED" }
  | { readonly fault: "NO_CELL" | "OUT_OF_RANGE" | "TWICE"; readonly weight: GivenWeight }
  | { readonly fault: "SUM"; readonly sum: number };

/** How far the sum of a set may be from 1. */
const TOLERANCE = 1e-6;

/**
 * Weights say how one whole is divided: over themes, over countries or over themes in countries, each named once, and
 * together 1. A set that mixes these would count the same need twice.
 *
 * @returns null when nothing is wrong.
 */
export function faultOfWeights(weights: readonly GivenWeight[]): WeightFault | null {
  if (weights.length === 0) return { fault: "NONE" };
  const seen = new Set<string>();
  for (const weight of weights) {
    if (weight.theme === null && weight.country === null) return { fault: "NO_CELL", weight };
    if (!(weight.value >= 0 && weight.value <= 1)) return { fault: "OUT_OF_RANGE", weight };
    if (seen.has(cellOf(weight))) return { fault: "TWICE", weight };
    seen.add(cellOf(weight));
  }
  if (new Set(weights.map(shapeOf)).size > 1) return { fault: "MIXED" };
  const sum = weights.reduce((total, { value }) => total + value, 0);
  return Math.abs(sum - 1) <= TOLERANCE ? null : { fault: "SUM", sum };
}

/** A weight's theme and country in words. */
export const cellOf = ({ theme, country }: GivenWeight): string =>
  [theme, country].filter((part) => part !== null).join(" in ");

const shapeOf = ({ theme, country }: GivenWeight): string => `${theme !== null} ${country !== null}`;
