import type { Measured } from "../../shared/metric.ts";
import {
  addedCoverage,
  type NeedWeights,
  needsCoverage,
  needsMismatch,
  type Shortfall,
  shortfalls,
} from "../measures/needs.ts";
import { presenceOf } from "./axis-figures.ts";
import { type EffortRow, effortBySide, everybody } from "./effort-rows.ts";
import { type CoverageProfileAxis, ProfileAxis, reasonsOn } from "./profile-axis.ts";

/** The axes that decided need may be divided over. */
export type NeedAxis = Exclude<CoverageProfileAxis, ProfileAxis.PARTNER_TYPE>;

/** What people decided is needed, by key of the axis that it is divided over. */
export interface DecidedNeed {
  readonly axis: NeedAxis;
  readonly weights: NeedWeights;
}

/** What a profile says of need. */
export interface NeedFigures {
  readonly coverage: Measured;
  readonly added: Measured;
  readonly mismatch: Measured;
  /** The furthest first; none as long as no set was chosen. */
  readonly shortfalls: readonly Shortfall[];
}

/**
 * Lays presence and effort beside what people decided is needed, on the axis over which they divided it.
 *
 * @param need null as long as no set was chosen.
 * @see README.md of complementarity, "Needs".
 */
export function needFigures(
  rows: Readonly<Record<NeedAxis, readonly EffortRow[]>>,
  need: DecidedNeed | null,
): NeedFigures {
  const { axis, weights } = need ?? { axis: ProfileAxis.JOINT, weights: null };
  const sides = effortBySide(axis, rows[axis]);
  const [umbrella, members] = [presenceOf(sides.umbrella), presenceOf(sides.members)];
  const effort = everybody(sides);
  return {
    coverage: needsCoverage(weights, umbrella.union(members)),
    added: addedCoverage(weights, umbrella, members),
    mismatch: needsMismatch(weights, effort, reasonsOn(axis)),
    shortfalls: weights ? shortfalls(weights, effort) : [],
  };
}
