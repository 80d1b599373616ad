import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";

/** How many hold, of those that count, of those that are recorded at all. */
export interface Counted {
  readonly holds: number;
  readonly counted: number;
  /** As many as count, where all that is recorded does. */
  readonly recorded?: number;
}

/**
 * The share of those that count for which something holds.
 *
 * @returns 0 to 1; NO_DATA when nothing is recorded, ZERO_DENOMINATOR when of what is recorded nothing counts.
 * @throws {RangeError} if there is more of a part than of the whole.
 */
export function shareOf({ holds, counted, recorded = counted }: Counted): Measured {
  if (holds > counted || counted > recorded)
    throw new RangeError(`${holds} of ${counted} of ${recorded} cannot be`);
  if (recorded === 0) return unavailable(UnavailableReason.NO_DATA);
  return ratio(holds, counted);
}

/** One number by another; ZERO_DENOMINATOR by nothing. */
export const ratio = (part: number, whole: number): Measured =>
  whole === 0 ? unavailable(UnavailableReason.ZERO_DENOMINATOR) : measured(part / whole);

/** The mean of what is known; NO_DATA of nothing. */
export const mean = (values: readonly number[]): Measured =>
  values.length === 0 ? unavailable(UnavailableReason.NO_DATA) : measured(sum(values) / values.length);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
