/** How long something was watched, and whether what was waited for came at the end of it. */
export interface Watched {
  readonly days: number;
  /** False: it had not come when the watching stopped (right-censored). */
  readonly ended: boolean;
}

/** What share is still waiting after a day on which something ended. */
export interface SurvivalStep {
  readonly days: number;
  /** Watched until this day or longer. */
  readonly atRisk: number;
  readonly ended: number;
  readonly stillWaiting: number;
}

/** Fractions are multiplied, so that a half may come out a hair beside it. */
const NEARLY = 1e-9;

/**
 * Which share is still waiting after how many days: the product-limit estimate of Kaplan and Meier.
 *
 * Who was watched no longer than a day on which another ended was still waiting on it.
 *
 * @returns a step for each length at which something ended, the shortest first.
 * @throws {RangeError} if a length is below 0 or no number.
 * @see README.md of decisions, "Time until something comes".
 */
export function survivalSteps(watched: readonly Watched[]): SurvivalStep[] {
  for (const { days } of watched)
    if (!(days >= 0)) throw new RangeError(`${days} days is no length; it must be 0 or more`);
  const lengths = new Set(watched.filter(({ ended }) => ended).map(({ days }) => days));
  let stillWaiting = 1;
  return [...lengths]
    .toSorted((a, b) => a - b)
    .map((length) => {
      const atRisk = watched.filter(({ days }) => days >= length).length;
      const ended = watched.filter((each) => each.ended && each.days === length).length;
      stillWaiting *= 1 - ended / atRisk;
      return { days: length, atRisk, ended, stillWaiting };
    });
}

/**
 * After how many days half are no longer waiting.
 *
 * Where exactly half are left for a while, it is halfway that while, so that with nothing open it is the plain median.
 *
 * @returns null when more than half are still waiting at the end of what was watched.
 */
export function medianDays(watched: readonly Watched[]): number | null {
  const steps = survivalSteps(watched);
  const reached = steps.findIndex(({ stillWaiting }) => stillWaiting <= 0.5 + NEARLY);
  const at = steps[reached];
  if (!at) return null;
  const next = steps[reached + 1];
  return next && Math.abs(at.stillWaiting - 0.5) < NEARLY ? (at.days + next.days) / 2 : at.days;
}
