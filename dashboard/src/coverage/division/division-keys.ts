import type { KeyFiguresFragment } from "../../gql/later/graphql.ts";
import { endsOf, type Figure } from "../../shared/profile/profile-figures.ts";

/** What is told of the division of one country or theme. */
export interface KeyFigure {
  readonly name: "concentration" | "effectiveNumber" | "fragmentation";
  readonly figure: Figure;
  /** Of how many it is a share, where it is one of organisations. */
  readonly cases?: number;
}

/** The figures of a country or a theme; only of a country it is told how many presences in it are small for both sides. */
export function figuresOfKey(
  { concentration, effectiveNumber, fragmentation }: KeyFiguresFragment,
  axis: "PLACE" | "THEME",
): readonly KeyFigure[] {
  const both: readonly KeyFigure[] = [
    { name: "concentration", figure: concentration },
    { name: "effectiveNumber", figure: effectiveNumber },
  ];
  return axis === "PLACE"
    ? [...both, { name: "fragmentation", figure: fragmentation, cases: surelyPresent(effectiveNumber) }]
    : both;
}

/** Whether anybody is known to work there: where nobody is, there is nothing to divide. */
export const isWorked = ({ concentration }: KeyFiguresFragment): boolean =>
  concentration.__typename !== "MetricUnavailable";

/**
 * As many organisations as are surely there, for how many there are is not told: never fewer than would divide the work
 * as evenly. 0 where that is not known.
 */
const surelyPresent = (effectiveNumber: Figure): number => endsOf(effectiveNumber)?.[0] ?? 0;
