import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";
import { addEfforts, type Effort, placedTotal } from "./shares.ts";

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

/**
 * The quotients of organisations where they are present, the strongest of each first.
 *
 * @param efforts by holder.
 * @param holders in the order in which they are told: nobody is ranked.
 */
export function locationQuotients(
  efforts: ReadonlyMap<string, Effort>,
  holders: readonly string[],
): Quotient[] {
  const all = addEfforts([...efforts.values()]);
  return holders.flatMap((holder) => {
    const own = efforts.get(holder);
    if (!own) return [];
    const keys = [...own.byKey.keys()].toSorted();
    return keys
      .map((key) => ({ holder, key, quotient: locationQuotient(own, all, key) }))
      .toSorted((a, b) => sizeOf(b.quotient) - sizeOf(a.quotient));
  });
}

interface Quotient {
  readonly holder: string;
  readonly key: string;
  readonly quotient: Measured;
}

const sizeOf = (quotient: Measured): number => ("value" in quotient ? quotient.value : 0);
