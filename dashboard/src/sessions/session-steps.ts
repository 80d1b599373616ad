import type { SessionStep } from "../gql/later/graphql.ts";

/** In the order of the procedure; what is closed is past all of them. */
export const STEPS = [
  "NAMING",
  "ACTUAL",
  "AGREEMENT",
  "DESIRED",
  "ACTIONS",
  "CLOSING",
] as const satisfies readonly SessionStep[];

export type OpenStep = (typeof STEPS)[number];

const ORDER: readonly SessionStep[] = STEPS;

/** The place of a step, from 0; after all of them once the session is closed. */
export function placeOf(step: SessionStep): number {
  const place = ORDER.indexOf(step);
  return place === -1 ? STEPS.length : place;
}

/** The step after one, and the one before; undefined where there is none. */
export const stepAfter = (step: SessionStep): OpenStep | undefined => STEPS[placeOf(step) + 1];
export const stepBefore = (step: SessionStep): OpenStep | undefined =>
  step === "CLOSED" ? undefined : STEPS[placeOf(step) - 1];
