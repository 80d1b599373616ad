import type { EffortBasis } from "../../gql/later/graphql.ts";
import { parseBasis, printBasis } from "../basis-address.ts";
import { useUrlValue } from "../useUrlFilter.ts";

/** The bases between which is chosen where nothing is supposed. */
export const CHOSEN_BASES = ["PRESENCE", "BUDGET"] as const satisfies readonly EffortBasis[];

/** On what figures rest; the address holds it, for the profile, the pairs and the flow alike. */
export function useBasis() {
  const [text, setText] = useUrlValue("basis");
  const asked = parseBasis(text);
  return {
    basis: CHOSEN_BASES.find((basis) => basis === asked) ?? CHOSEN_BASES[0],
    setBasis: (next: EffortBasis) => setText(printBasis(next)),
  };
}
