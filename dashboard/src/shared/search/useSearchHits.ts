import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { FilterOptionsDocument, FindOrganisationsDocument } from "../../gql/graphql.ts";
import { exactFirst, organisationHits, placeHits, type SearchHit } from "./search-hits.ts";

export interface SearchHits {
  readonly hits: readonly SearchHit[];
  /** True while the hits, or some of them, are those of older words. */
  readonly isWaiting: boolean;
  readonly error: Error | undefined;
  readonly retry: () => unknown;
}

/** What is found by the words; organisations are asked for once the reader stops typing. */
export function useSearchHits(search: string): SearchHits {
  const [asked] = useDebouncedValue(search.trim(), 150);
  const names = useQuery(FilterOptionsDocument);
  const organisations = useQuery(FindOrganisationsDocument, {
    variables: { search: asked },
    skip: asked.length < 2,
  });
  const { data, previousData, loading } = organisations;
  const found = asked.length < 2 ? undefined : (data ?? (loading ? previousData : undefined));
  const hits = [
    ...(found ? organisationHits(found.organisations) : []),
    ...(names.data ? placeHits(names.data.filterOptions, search) : []),
  ];
  return {
    hits: exactFirst(hits, search),
    isWaiting: loading || names.loading || asked !== search.trim(),
    error: organisations.error ?? names.error,
    retry: () => Promise.all([names.refetch(), organisations.refetch()]),
  };
}
