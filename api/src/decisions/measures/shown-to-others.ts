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
