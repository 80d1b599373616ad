/** Fewest answers that any threshold may ask for, whatever a round sets. */
export const SMALLEST_THRESHOLD = 3;

/** Fewest answers in what members and partners read, unless a round asks for more. */
export const INSIDE_THRESHOLD = 5;

/** The same in what everybody reads. */
export const PUBLIC_THRESHOLD = 10;

/** How many answers stand behind whatever is told, at least: inside the partner community, and in public. */
export interface Thresholds {
  readonly inside: number;
  readonly everybody: number;
}

/** What is wrong with thresholds; null for nothing. */
export type ThresholdFault = "TOO_SMALL" | "PUBLIC_BELOW_INSIDE";

/** Thresholds never fall below three, and the public is never told more than those inside. */
export function thresholdFault({ inside, everybody }: Thresholds): ThresholdFault | null {
  if (!Number.isInteger(inside) || !Number.isInteger(everybody) || inside < SMALLEST_THRESHOLD)
    return "TOO_SMALL";
  return everybody < inside ? "PUBLIC_BELOW_INSIDE" : null;
}
