import type { Measured } from "../../shared/metric.ts";
import { mean } from "./ratio.ts";

/** What a partner says of itself, beside what is claimed of the same; null where nobody claims anything. */
interface ClaimedCell {
  readonly actual: number;
  readonly claimed: number | null;
}

/**
 * How many levels higher the secretariat says that partners took part than these do, over the cells of which both say it.
 *
 * @returns −4 to 4, with its sign: above 0 the secretariat says more; NO_DATA where no cell has both.
 * @see README.md of decisions, `participation.claim-gap`.
 */
export const claimGap = (cells: readonly ClaimedCell[]): Measured =>
  mean(cells.flatMap(({ claimed, actual }) => (claimed === null ? [] : claimed - actual)));
