const MINUTE_MS = 60_000;

/**
 * How many minutes are left, counted up: the last one lasts until it is over.
 *
 * @param until an ISO moment
 * @param nowMs milliseconds since 1970
 * @returns 0 once it is over.
 */
export function minutesLeft(until: string, nowMs: number): number {
  return Math.max(0, Math.ceil((Date.parse(until) - nowMs) / MINUTE_MS));
}
