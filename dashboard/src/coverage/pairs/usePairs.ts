import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { FilterOptionsDocument } from "../../gql/graphql.ts";
import { OrganisationPairsDocument } from "../../gql/later/graphql.ts";
import { toCoverageFilter, type UrlFilter } from "../../shared/filter/url-filter.ts";
import { useBasis } from "../../shared/profile/useBasis.ts";
import { useUrlValue } from "../../shared/useUrlFilter.ts";
import { useComparedSlug } from "../compare/useCompared.ts";
import { parsePairAxis } from "./pair-question.ts";

/** As many as one reads at a time. */
const PAGE_SIZE = 20;

/** The pairs that the address asks for: all, or those of the organisation that stands against the others. */
export function usePairs(filter: UrlFilter, isAsked: boolean) {
  const [axisText] = useUrlValue("pairs");
  const { basis } = useBasis();
  const compared = useComparedSlug();
  const options = useQuery(FilterOptionsDocument, { skip: !isAsked });
  const holders = options.data?.filterOptions.holders;
  const slugs = useMemo(() => new Map(holders?.map(({ id, slug }) => [id, slug])), [holders]);
  // one that is not among the holders has no pairs, by whatever name it is asked for
  const holder = compared && (holders?.find(({ slug }) => slug === compared)?.id ?? compared);
  const asked = { filter: toCoverageFilter(filter), basis, axis: parsePairAxis(axisText), holder };
  const answer = useQuery(OrganisationPairsDocument, {
    variables: { ...asked, first: PAGE_SIZE },
    skip: !isAsked || (compared !== null && !holders && !options.error),
  });
  return { answer, asked, slugs };
}
