import { useQuery } from "@apollo/client/react";
import { ChosenWeightsDocument, type ChosenWeightsQuery } from "../../gql/later/graphql.ts";
import { useUrlValue } from "../useUrlFilter.ts";
import { isOneGone, parseWeights, toggleWeights } from "./chosen-weights.ts";

/** A set of need weights that somebody decided. */
export type WeightSet = ChosenWeightsQuery["needWeightSets"]["nodes"][number];

/** The sets of need weights that there are, and those by which the address judges: one, or two side by side. */
export function useWeights() {
  const [text, setText] = useUrlValue("weights");
  const answer = useQuery(ChosenWeightsDocument);
  const { data } = answer;
  const sets = data?.needWeightSets.nodes ?? [];
  const ids = parseWeights(text);
  return {
    /** For who shows that they come, or could not be fetched. */
    answer,
    /** Null while they are not known. */
    sets: data ? sets : null,
    /** In the order of the address; one that is no more is left out. */
    chosen: ids.flatMap((id) => sets.filter((set) => set.id === id)),
    /** Whether the address chooses one that is no more; false while that is not known. */
    isOneGone: data !== undefined && isOneGone(ids, sets),
    /** One alone, or none. */
    choose: setText,
    toggle: (id: string) => setText(toggleWeights(ids, id)),
  };
}
