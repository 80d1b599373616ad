import type { CellState } from "../gql/graphql.ts";

/** The states in the order of the legend. */
export const STATES: readonly CellState[] = [
  "UMBRELLA_ONLY",
  "MEMBERS_ONLY",
  "SHARED_AGREED",
  "SHARED_NOT_AGREED",
  "NOTHING_RECORDED",
];

/** The two shortcuts beside the legend: what is shared, and where only the umbrella works. */
export type Only = "shared" | "umbrella";

/**
 * The states that the reader narrowed the view to, by the legend or by a shortcut; the shortcut wins.
 *
 * @returns null when every state is shown, also for a word that makes no sense.
 */
export function shownStates(state: string | null, only: string | null): readonly CellState[] | null {
  if (only === "shared") return ["SHARED_AGREED", "SHARED_NOT_AGREED"];
  if (only === "umbrella") return ["UMBRELLA_ONLY"];
  const known = STATES.find((candidate) => candidate === state);
  return known ? [known] : null;
}

/** States from the one that most asks for a conversation to nothing recorded: the order of the list on a phone. */
export const OPEN_FIRST: readonly CellState[] = [
  "SHARED_NOT_AGREED",
  "SHARED_AGREED",
  "UMBRELLA_ONLY",
  "MEMBERS_ONLY",
  "NOTHING_RECORDED",
];
