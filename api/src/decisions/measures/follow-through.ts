import type { Measured } from "../../shared/metric.ts";
import { shareOf } from "./ratio.ts";

/** An action that was agreed after a decision; days are `YYYY-MM-DD`. */
export interface AgreedAction {
  readonly dueOn: string;
  readonly doneOn: string | null;
}

/**
 * Of the actions due by the end of a day, the share that was done by the day on which it was due.
 *
 * What is not due yet does not count, done or not; what was done after it was due counts as not done by then.
 *
 * @returns 0 to 1; NO_DATA without actions, ZERO_DENOMINATOR when none is due yet.
 * @see README.md of decisions, `participation.follow-through`.
 */
export function followThrough(actions: readonly AgreedAction[], asOf: string): Measured {
  const due = dueActions(actions, asOf);
  return shareOf({ holds: due.filter(isDoneByDue).length, counted: due.length, recorded: actions.length });
}

/** The actions that should have been done by the end of a day. */
export const dueActions = (actions: readonly AgreedAction[], asOf: string): AgreedAction[] =>
  actions.filter(({ dueOn }) => dueOn <= asOf);

const isDoneByDue = ({ dueOn, doneOn }: AgreedAction): boolean => doneOn !== null && doneOn <= dueOn;
