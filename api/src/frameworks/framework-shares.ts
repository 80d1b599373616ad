import { type Measured, measured, UnavailableReason, unavailable } from "../shared/metric.ts";
import { toCents } from "../shared/to-cents.ts";

/** What one activity costs, in a year or in several. */
export interface ActivityEffort {
  readonly holderId: string;
  readonly activityId: string;
  /** Code of the framework that it is linked to; null without any. */
  readonly framework: string | null;
  /** Null where no amount is known. */
  readonly effortEur: number | null;
}

/** How much of what some activities cost is inside frameworks. */
export interface InsideShare {
  /** 0 to 1. */
  readonly found: Measured;
  /** Leaf activities. */
  readonly activities: number;
  /** Of these, those with a known amount, on which the share rests. */
  readonly used: number;
  /** Of the activities, those linked to a framework of the cycle. */
  readonly linked: number;
  /** Null where no amount is known, or nothing is linked. */
  readonly insideEur: number | null;
  /** Null where no amount is known. */
  readonly totalEur: number | null;
}

/** The shares of a cycle. */
export interface InsideShares {
  readonly whole: InsideShare;
  /** By id of the holder. */
  readonly holders: ReadonlyMap<string, InsideShare>;
}

/**
 * Finds which share of the effort of a cycle is inside its frameworks: of all holders together, and of each.
 *
 * An activity is inside when it is linked to a framework of the cycle. Activities without a known amount count in no sum. A
 * row with less than nothing, which is a refund, counts as nothing. Where not one activity is linked there is no share: that
 * nobody has linked any is not the same as being outside.
 *
 * @param rows effort in the years of the cycle; an activity may have several rows.
 * @param frameworks codes of the frameworks of the cycle.
 * @returns shares from 0 to 1, amounts in euro.
 * @see complementarity/README.md, "Inside frameworks", for the definition and its source.
 */
export function insideShares(rows: readonly ActivityEffort[], frameworks: ReadonlySet<string>): InsideShares {
  const ofHolders = Map.groupBy(rows, ({ holderId }) => holderId);
  return {
    whole: insideShare(rows, frameworks),
    holders: new Map([...ofHolders].map(([holder, own]) => [holder, insideShare(own, frameworks)])),
  };
}

function insideShare(rows: readonly ActivityEffort[], frameworks: ReadonlySet<string>): InsideShare {
  const isInside = ({ framework }: ActivityEffort) => framework !== null && frameworks.has(framework);
  const known = rows.filter(({ effortEur }) => effortEur !== null);
  const activities = countActivities(rows);
  const used = countActivities(known);
  const linked = countActivities(rows.filter(isInside));
  const totalEur = used === 0 ? null : sum(known);
  const insideEur = used === 0 || linked === 0 ? null : sum(known.filter(isInside));
  return { found: share(insideEur, totalEur), activities, used, linked, insideEur, totalEur };
}

function share(insideEur: number | null, totalEur: number | null): Measured {
  if (insideEur === null || totalEur === null) return unavailable(UnavailableReason.NO_DATA);
  if (totalEur === 0) return unavailable(UnavailableReason.ZERO_DENOMINATOR);
  return measured(insideEur / totalEur);
}

const countActivities = (rows: readonly ActivityEffort[]): number =>
  new Set(rows.map(({ activityId }) => activityId)).size;

/** Of known amounts only. */
const sum = (rows: readonly ActivityEffort[]): number =>
  toCents(
    rows.reduce((total, { effortEur }) => (effortEur === null ? total : total + Math.max(effortEur, 0)), 0),
  );

/**
 * Whether a share reaches a line. @returns null where there is no line, no share, or a range with the line inside.
 */
export function reachesLine(found: Measured, line: number | null): boolean | null {
  if (line === null || "unavailable" in found) return null;
  if ("value" in found) return found.value >= line;
  if (found.low >= line) return true;
  return found.high < line ? false : null;
}
