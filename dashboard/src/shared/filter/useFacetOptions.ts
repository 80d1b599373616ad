import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { FilterOptionsDocument } from "../../gql/graphql.ts";
import { useFormat } from "../useFormat.ts";
import { type Facet, type FacetOption, facetOptions } from "./facets.ts";

/**
 * The options of a facet, asked for once somebody needs them.
 *
 * @returns undefined until they are known.
 */
export function useFacetOptions(facet: Facet, needed: boolean): readonly FacetOption[] | undefined {
  const { t } = useTranslation();
  const { compare } = useFormat();
  const { data, previousData } = useQuery(FilterOptionsDocument, { skip: !needed });
  const options = (data ?? previousData)?.filterOptions;
  return useMemo(
    () =>
      options &&
      facetOptions(facet, options, {
        kind: (kind) => t(`kind.${kind}`),
        side: (side) => t(`side.${side}`),
        compare,
      }),
    [options, facet, t, compare],
  );
}
