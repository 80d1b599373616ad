/** Units of a currency for one euro, yearly average, under keys like `USD 2021`. */
export type EuroRates = ReadonlyMap<string, number>;

interface Money {
  readonly amount: number;
  readonly currency: string | null;
  readonly year: number;
}

/**
 * Converts an amount to euro at the average of its year.
 *
 * @returns euro, unrounded, or `null` when the currency is not stated or has no rate for that year.
 * @see README.md in the folder above, "From a file to shares".
 */
export function toEuro({ amount, currency, year }: Money, rates: EuroRates): number | null {
  if (currency === "EUR") return amount;
  const rate = rates.get(`${currency} ${year}`);
  return rate === undefined ? null : amount / rate;
}
