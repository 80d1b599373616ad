import { useSearchParams } from "react-router";
import type { DecisionFilter, DecisionType } from "../gql/later/graphql.ts";
import { DECISION_TYPES } from "../shared/decision-codes.ts";
import { useSetUrlValues } from "../shared/useUrlFilter.ts";

const NAMES = ["type", "state", "year", "organisation", "q"] as const;

/** Whether decisions of a state are open; of any other word, all are meant. */
const STATES: ReadonlyMap<string | null, boolean> = new Map([
  ["open", true],
  ["decided", false],
]);

/** The values of the address that choose decisions; null for each that does not. */
export type DecisionChoice = Readonly<Record<(typeof NAMES)[number], string | null>>;

/** Reads what an address chooses; a value that means nothing chooses nothing. */
export function readDecisionFilter(choice: DecisionChoice): DecisionFilter {
  const type = DECISION_TYPES.find((each): each is DecisionType => each === choice.type);
  const year = /^(19|20)\d{2}$/.test(choice.year ?? "") ? Number(choice.year) : null;
  return {
    types: type ? [type] : null,
    open: STATES.get(choice.state) ?? null,
    year,
    organisation: choice.organisation,
    search: choice.q,
  };
}

/** Which decisions are chosen. The address is the only home of the choice, so that a list can be sent by link. */
export function useDecisionFilter() {
  const [parameters] = useSearchParams();
  const set = useSetUrlValues();
  const choice = Object.fromEntries(NAMES.map((name) => [name, parameters.get(name)])) as DecisionChoice; // of every name
  return {
    choice,
    filter: readDecisionFilter(choice),
    isSet: NAMES.some((name) => choice[name] !== null),
    change: (patch: Partial<DecisionChoice>) => set(patch),
    /** Typing replaces the step in the history; every letter would else be one. */
    search: (words: string) => set({ q: words.trim() || null }, { replace: true }),
    clear: () => set(Object.fromEntries(NAMES.map((name) => [name, null]))),
  };
}
