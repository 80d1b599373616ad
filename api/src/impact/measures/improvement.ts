import { type Measured, measured, UnavailableReason, unavailable } from "../../shared/metric.ts";

/** What was asked, what it would be without a new text, and what it became, as figures of one unit. */
export interface AskedFigure {
  readonly ideal: number | null;
  readonly fallback: number | null;
  readonly result: number | null;
}

/**
 * Finds how much nearer a result came to what was asked than the fallback was, I2.
 *
 * @returns 1 for all that was asked, 0 for the fallback, below 0 for worse; NO_DATA while a figure is missing, and
 *   NOT_APPLICABLE where the fallback is what was asked.
 * @see README.md, “Improvement on the fallback”.
 */
export function improvementOnFallback({ ideal, fallback, result }: AskedFigure): Measured {
  if (ideal === null || fallback === null || result === null) return unavailable(UnavailableReason.NO_DATA);
  const away = Math.abs(ideal - fallback);
  if (away === 0) return unavailable(UnavailableReason.NOT_APPLICABLE);
  return measured((away - Math.abs(ideal - result)) / away);
}
