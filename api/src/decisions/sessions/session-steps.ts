import { SessionStep } from "@onze/schema";

/** In the order of the published procedure. */
export const STEPS: readonly SessionStep[] = Object.values(SessionStep);

const placeOf = (step: SessionStep): number => STEPS.indexOf(step);

/** Whether a session that is at one step may be moved to another: to the next or the one before; closing is more than moving. */
export function mayMove(from: SessionStep, to: SessionStep): boolean {
  if (from === SessionStep.CLOSED || to === SessionStep.CLOSED) return false;
  return Math.abs(placeOf(to) - placeOf(from)) === 1;
}

/** The steps at which something is said; what was said at an earlier step may be looked at and not changed. */
export const SAID_AT = {
  NAME: SessionStep.NAMING,
  VOTE: SessionStep.NAMING,
  ACTUAL: SessionStep.ACTUAL,
  AGREES: SessionStep.AGREEMENT,
  DESIRED: SessionStep.DESIRED,
  ACTION: SessionStep.ACTIONS,
  CONSENT: SessionStep.CLOSING,
} as const;
