/** By what an indicator is known in an address: its code does not change with the year. */
interface Dated {
  readonly code: string;
  readonly year: number;
}

/** Writes an indicator for the address, such as `hdi.2023`; a code holds no dot. */
export const printLayer = ({ code, year }: Dated): string => `${code}.${year}`;

/** Finds the indicator that an address asks for; null where it is not among those that can be seen. */
export const findLayer = <Indicator extends Dated>(
  indicators: readonly Indicator[],
  text: string,
): Indicator | null => indicators.find((indicator) => printLayer(indicator) === text) ?? null;
