import { useQuery } from "@apollo/client/react";
import { RecordHistoryDocument, RecordRightsDocument } from "../../gql/later/graphql.ts";
import { HistorySection, RecordChanges } from "../../shared/history/HistorySection.tsx";
import { QueryView } from "../../shared/QueryView.tsx";

const PAGE_SIZE = 20;

/** What was changed in one record, for those who may read it. */
export function RecordHistory({ slug }: { readonly slug: string }) {
  const { data } = useQuery(RecordRightsDocument, { variables: { slug } });
  if (!data?.organisation?.viewerMay.readHistory) return null;
  return (
    <HistorySection>
      <Changes slug={slug} />
    </HistorySection>
  );
}

function Changes({ slug }: { readonly slug: string }) {
  const answer = useQuery(RecordHistoryDocument, {
    variables: { slug, first: PAGE_SIZE },
    fetchPolicy: "cache-and-network",
  });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  return (
    <QueryView answer={answer} keepsFilters={false}>
      {({ organisation }) => organisation && <RecordChanges changes={organisation.changes} onMore={more} />}
    </QueryView>
  );
}
