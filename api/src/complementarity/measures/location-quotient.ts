import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { type Effort, placedTotal } from "./shares.ts";

/**
 * How much more of its effort somebody places on a key than all together do: own share ÷ share of all. Unplaced effort is
 * left out of both.
 *
 * @param all everybody's effort, with `own` in it.
 * @returns 0 and up, above 1 for a relative speciality; ZERO_DENOMINATOR when `own` is nothing or nobody is on the key.
 * @see README.md of complementarity, `division.location-quotient`.
 */
export function locationQuotient(own: Effort, all: Effort, key: string): Measured {
  const ownTotal = placedTotal(own);
  const ofAll = all.byKey.get(key) ?? 0;
  if (ownTotal === 0 || ofAll === 0) return unavailable(UnavailableReason.ZERO_DENOMINATOR);
  return measured((own.byKey.get(key) ?? 0) / ownTotal / (ofAll / placedTotal(all)));
}
