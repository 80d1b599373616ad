import type { Measured } from "../../shared/metric.ts";
import { cellKey } from "../matrix.ts";
import {
  addedCoverage,
  type NeedWeights,
  needsCoverage,
  needsMismatch,
  type Shortfall,
  shortfalls,
} from "../measures/needs.ts";
import { sum } from "../measures/shares.ts";
import { presenceOf } from "./axis-figures.ts";
import { type EffortRow, effortBySide, everybody } from "./effort-rows.ts";
import { ProfileAxis, reasonsOn } from "./profile-axis.ts";

/** Weights that somebody decided, and what they divide: themes, places, or themes in places. */
export interface WeighedNeed {
  readonly axis: ProfileAxis.THEME | ProfileAxis.PLACE | ProfileAxis.JOINT;
  /** By the keys of that axis. */
  readonly weights: NeedWeights;
}

/** How much of the need is met. */
export interface NeedFigures {
  readonly needsCoverage: Measured;
  readonly addedCoverage: Measured;
  readonly needsMismatch: Measured;
  /** The furthest first; none as long as no set was chosen. */
  readonly shortfalls: readonly Shortfall[];
}

/** What one set of weights says of a theme, a country, or both. */
interface DecidedWeight {
  readonly theme: string | null;
  readonly country: string | null;
  readonly value: number;
}

/** A set as measures take it. All of its weights divide the same kind of whole, as whoever wrote them down was told. */
export function weighedNeed(decided: readonly DecidedWeight[]): WeighedNeed {
  const [first] = decided;
  const axis = axisOf(first?.theme ?? null, first?.country ?? null);
  const keyOf = ({ theme, country }: DecidedWeight): string =>
    theme !== null && country !== null ? cellKey(theme, country) : (theme ?? country ?? "");
  return { axis, weights: new Map(decided.map((each) => [keyOf(each), each.value])) };
}

/**
 * The need of a selection: the weights of a set that lie in it, as shares of their sum.
 *
 * @returns null when no need was decided there, so that nothing can be said to meet it or not.
 */
export function needWithin(lying: readonly DecidedWeight[]): WeighedNeed | null {
  const total = sum(lying.map(({ value }) => value));
  if (total === 0) return null;
  return weighedNeed(lying.map((each) => ({ ...each, value: each.value / total })));
}

/** A key of weighed need as its theme and its country; null for what the set does not divide. */
export function partsOfNeed(axis: WeighedNeed["axis"], key: string): Omit<DecidedWeight, "value"> {
  if (axis === ProfileAxis.THEME) return { theme: key, country: null };
  if (axis === ProfileAxis.PLACE) return { theme: null, country: key };
  const [theme = null, country = null] = key.split("~");
  return { theme, country };
}

function axisOf(theme: string | null, country: string | null): WeighedNeed["axis"] {
  if (theme !== null && country !== null) return ProfileAxis.JOINT;
  return theme === null ? ProfileAxis.PLACE : ProfileAxis.THEME;
}

/**
 * Judges what is recorded by what people decided is needed. A set of themes is met wherever the theme is, one of countries
 * on whatever theme: neither is spread over cells that nobody weighed.
 *
 * @param rows of the axis that the weights divide.
 * @see README.md of complementarity, "Needs".
 */
export function needFigures(need: WeighedNeed | null, rows: readonly EffortRow[]): NeedFigures {
  const axis = need?.axis ?? ProfileAxis.JOINT;
  const weights = need?.weights ?? null;
  const sides = effortBySide(axis, rows);
  const [umbrella, members] = [presenceOf(sides.umbrella), presenceOf(sides.members)];
  const effort = everybody(sides);
  return {
    needsCoverage: needsCoverage(weights, umbrella.union(members)),
    addedCoverage: addedCoverage(weights, umbrella, members),
    needsMismatch: needsMismatch(weights, effort, reasonsOn(axis)),
    shortfalls: weights ? shortfalls(weights, effort) : [],
  };
}
