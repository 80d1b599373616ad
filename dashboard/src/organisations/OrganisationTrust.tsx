import { useQuery } from "@apollo/client/react";
import { type CoverageFilter, OrganisationCoverageDocument } from "../gql/later/graphql.ts";
import { QueryView } from "../shared/QueryView.tsx";
import { TrustBar } from "../shared/TrustBar.tsx";

/** How far the figures of a page can be trusted: those of the activities that the filter leaves. */
export function OrganisationTrust({ filter }: { readonly filter: CoverageFilter }) {
  const answer = useQuery(OrganisationCoverageDocument, { variables: { filter } });
  return (
    <QueryView answer={answer} keepsFilters={false} waiting={null}>
      {({ coverageMatrix }) => <TrustBar trust={coverageMatrix.trust} />}
    </QueryView>
  );
}
