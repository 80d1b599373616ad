import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";

/**
 * Of the cells that both sides share, the share on which a valid role agreement names everybody present.
 *
 * @returns 0 to 1; ZERO_DENOMINATOR when no cell is shared.
 * @see README.md of complementarity, `cells.coordination-rate`.
 */
export const coordinationRate = (agreed: number, shared: number): Measured => rate(agreed, shared);

/**
 * Of all cells of the selection, the share in which somebody is recorded.
 *
 * @returns above 0 to 1; ZERO_DENOMINATOR without cells, NO_DATA where nothing at all is recorded.
 * @see README.md of complementarity, `cells.presence-coverage`.
 */
export const presenceCoverage = (covered: number, cells: number): Measured =>
  cells > 0 && covered === 0 ? unavailable(UnavailableReason.NO_DATA) : rate(covered, cells);

/** @throws {RangeError} if there is more of a part than of the whole. */
function rate(part: number, whole: number): Measured {
  if (part > whole) throw new RangeError(`${part} of ${whole} cells cannot be`);
  if (whole === 0) return unavailable(UnavailableReason.ZERO_DENOMINATOR);
  return measured(part / whole);
}
