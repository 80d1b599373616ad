import { useQuery } from "@apollo/client/react";
import { ClaimHistoryDocument } from "../gql/later/graphql.ts";
import { HistorySection, RecordChanges } from "../shared/history/HistorySection.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useMe } from "../shared/shell.ts";
import type { ClaimProps } from "./Claim.tsx";

const PAGE_SIZE = 20;

/** What was changed in the record of the change, for those who may read it. */
export function ClaimHistory({ outcome }: ClaimProps) {
  const mayRead = useMe()?.viewerMay.readHistory ?? false;
  if (!mayRead) return null;
  return (
    <HistorySection>
      <Changes record={outcome.id} />
    </HistorySection>
  );
}

function Changes({ record }: { readonly record: string }) {
  const answer = useQuery(ClaimHistoryDocument, {
    variables: { record, first: PAGE_SIZE },
    fetchPolicy: "cache-and-network",
  });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  return (
    <QueryView answer={answer} keepsFilters={false}>
      {({ changes }) => <RecordChanges changes={changes} onMore={more} />}
    </QueryView>
  );
}
