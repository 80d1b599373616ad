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
const ONLY = {
  shared: ["SHARED_AGREED", "SHARED_NOT_AGREED"],
  umbrella: ["UMBRELLA_ONLY"],
} as const satisfies Readonly<Record<string, readonly CellState[]>>;
export type Only = keyof typeof ONLY;
export const ONLY_CHOICES: readonly Only[] = ["shared", "umbrella"];

/** Reads a shortcut from the address; null for a word that makes no sense. */
export function parseOnly(text: string | null): Only | null {
  return ONLY_CHOICES.find((only) => only === text) ?? null;
}

/** Reads a state from the address; null for a word that makes no sense. */
export function parseState(text: string | null): CellState | null {
  return STATES.find((state) => state === text) ?? null;
}

/** The states that the view is narrowed to, by the legend or by a shortcut, which wins; null when all are shown. */
export function shownStates(state: CellState | null, only: Only | null): readonly CellState[] | null {
  if (only !== null) return ONLY[only];
  return state === null ? null : [state];
}

/** States from the one that most asks for a conversation to nothing recorded: the order of the list on a phone. */
export const OPEN_FIRST: readonly CellState[] = [
  "SHARED_NOT_AGREED",
  "SHARED_AGREED",
  "UMBRELLA_ONLY",
  "MEMBERS_ONLY",
  "NOTHING_RECORDED",
];
