import { useQuery } from "@apollo/client/react";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { FilterOptionsDocument } from "../../gql/graphql.ts";
import { useFormat } from "../useFormat.ts";
import { type Facet, type FacetOption, type FacetWords, facetOptions, nameOfValue } from "./facets.ts";

/** The options of a facet, with the answer that they come from; undefined until it has come. */
export function useFacetOptions(facet: Facet) {
  const answer = useQuery(FilterOptionsDocument);
  const words = useFacetWords();
  const all = (answer.data ?? answer.previousData)?.filterOptions;
  const options: readonly FacetOption[] | undefined = useMemo(
    () => all && facetOptions(facet, all, words),
    [all, facet, words],
  );
  return { answer, options };
}

/**
 * Names the values of facets. The names are asked for once somebody needs them; until then, and when they cannot be
 * had, a value is named as the address has it.
 */
export function useValueNames(needed: boolean): (facet: Facet, value: string) => string {
  const { data, previousData } = useQuery(FilterOptionsDocument, { skip: !needed });
  const words = useFacetWords();
  const all = (data ?? previousData)?.filterOptions;
  return useCallback((facet, value) => (all ? nameOfValue(facet, value, all, words) : value), [all, words]);
}

function useFacetWords(): FacetWords {
  const { t } = useTranslation();
  const { compare } = useFormat();
  return useMemo(
    () => ({
      kind: (kind) => t(`kind.${kind}`),
      side: (side) => t(`side.${side}`),
      phase: (phase) => t(`phase.${phase}`),
      notStated: (facet) => t(`notStated.${facet}`),
      compare,
    }),
    [t, compare],
  );
}
