import { useQuery } from "@apollo/client/react";
import {
  ActivityHistoryDocument,
  type ActivityHistoryQuery,
  type ChangePageFragment,
  PartnershipHistoryDocument,
  type PartnershipHistoryQuery,
} from "../../gql/later/graphql.ts";
import { RecordChanges } from "../history/HistorySection.tsx";
import { QueryView } from "../QueryView.tsx";

const FIRST = 20;

interface ChangeListProps {
  /** Of the record. */
  readonly id: string;
}

/** What was changed in one activity, in its confirmed themes and in who may see it. */
export function ActivityChanges({ id }: ChangeListProps) {
  const answer = useQuery(ActivityHistoryDocument, {
    variables: { id, first: FIRST },
    fetchPolicy: "cache-and-network",
  });
  const more = (after: string | null) =>
    answer.fetchMore({
      variables: { after },
      updateQuery: (shown, { fetchMoreResult }): ActivityHistoryQuery => ({
        activity: joined(shown.activity, fetchMoreResult.activity),
      }),
    });
  return (
    <QueryView answer={answer} keepsFilters={false}>
      {({ activity }) => activity && <RecordChanges changes={activity.changes} onMore={more} />}
    </QueryView>
  );
}

/** What was changed in one partnership and in who may see it. */
export function PartnershipChanges({ id }: ChangeListProps) {
  const answer = useQuery(PartnershipHistoryDocument, {
    variables: { id, first: FIRST },
    fetchPolicy: "cache-and-network",
  });
  const more = (after: string | null) =>
    answer.fetchMore({
      variables: { after },
      updateQuery: (shown, { fetchMoreResult }): PartnershipHistoryQuery => ({
        partnership: joined(shown.partnership, fetchMoreResult.partnership),
      }),
    });
  return (
    <QueryView answer={answer} keepsFilters={false}>
      {({ partnership }) => partnership && <RecordChanges changes={partnership.changes} onMore={more} />}
    </QueryView>
  );
}

interface WithChanges {
  readonly changes: ChangePageFragment;
}

/** A record with the next page of its changes behind those that are shown. */
function joined<Record extends WithChanges>(
  shown: Record | null | undefined,
  next: Record | null,
): Record | null {
  if (!shown || !next) return next;
  const nodes = [...shown.changes.nodes, ...next.changes.nodes];
  return { ...next, changes: { ...next.changes, nodes } };
}
