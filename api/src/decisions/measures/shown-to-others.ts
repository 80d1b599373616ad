import { compare } from "../../shared/compare.ts";
import { type Measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { countOrganisations, type DecisionCell } from "./cells.ts";

/** Of how many organisations a figure must be for those who took no part in it to read it. */
export const SHOWN_FROM = 5;

/**
 * Whether others than the organisations themselves may read what is computed from cells.
 *
 * @throws {RangeError} if the minimum is below 3, with which two could find out the third.
 * @see README.md of decisions, "Who reads a figure".
 */
export function shownToOthers(cells: readonly DecisionCell[], minimum = SHOWN_FROM): boolean {
  if (minimum < 3) throw new RangeError(`a minimum of ${minimum} hides nobody; it must be 3 or more`);
  return countOrganisations(cells) >= minimum;
}

/** A figure as others read it: itself, or that it is kept back. What is not recorded stays not recorded. */
export const toldToOthers = (
  found: Measured,
  cells: readonly DecisionCell[],
  minimum = SHOWN_FROM,
): Measured =>
  cells.length === 0 || shownToOthers(cells, minimum) ? found : unavailable(UnavailableReason.SUPPRESSED);

/** Parts of one whole, by key; a cell stands in one of them. */
type Parts = ReadonlyMap<string, readonly DecisionCell[]>;

/**
 * The parts that others may read beside the figure of the whole, so that subtracting them tells of nobody.
 *
 * Parts of too few organisations are kept back. Where those are of too few together, the smallest of the rest goes with them,
 * and so on; of two alike the first by key. A part without cells hides nobody.
 *
 * @returns keys of parts; what is kept back is then of nobody, or of `minimum` organisations or more.
 * @see README.md of decisions, "Who reads a figure".
 */
export function shownParts(parts: Parts, minimum = SHOWN_FROM): ReadonlySet<string> {
  const shown = new Set(parts.keys());
  const smallestFirst = [...parts]
    .filter(([, cells]) => cells.length > 0)
    .toSorted(([a, ofA], [b, ofB]) => countOrganisations(ofA) - countOrganisations(ofB) || compare(a, b));
  const keptBack: DecisionCell[] = [];
  for (const [key, cells] of smallestFirst) {
    const isEnough = keptBack.length === 0 || shownToOthers(keptBack, minimum);
    if (isEnough && shownToOthers(cells, minimum)) break;
    keptBack.push(...cells);
    shown.delete(key);
  }
  return shown;
}
