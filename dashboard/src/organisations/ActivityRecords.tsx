import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import {
  type CoverageFilter,
  OrganisationActivitiesDocument,
  type OrganisationActivitiesQuery,
} from "../gql/graphql.ts";
import { appendPage } from "../shared/append-page.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { ActivityRecord } from "./ActivityRecord.tsx";
import { Section } from "./Section.tsx";

const PAGE_SIZE = 20;

interface ActivityRecordsProps {
  readonly filter: CoverageFilter;
  /** The organisation of the page, which need not be named beside its own activities. */
  readonly holder: string;
}

/** The activities it holds or takes part in. */
export function ActivityRecords({ filter, holder }: ActivityRecordsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const answer = useQuery(OrganisationActivitiesDocument, { variables: { filter, first: PAGE_SIZE } });
  const total = answer.data?.activities.totalCount;
  return (
    <Section title={t("organisations.activities")} count={total ? format.count(total) : undefined}>
      <QueryView answer={answer}>
        {({ activities: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t("organisations.activities.none")}>
              {t("organisations.activities.none.why")}
            </EmptyState>
          ) : (
            <>
              <ul className="plain-list">
                {nodes.map((activity) => (
                  <ActivityRecord
                    key={activity.id}
                    activity={activity}
                    isOwn={activity.holder.slug === holder}
                  />
                ))}
              </ul>
              <ShowMore
                shown={nodes.length}
                total={totalCount}
                onMore={
                  pageInfo.hasNextPage
                    ? () =>
                        answer.fetchMore({
                          variables: { after: pageInfo.endCursor },
                          updateQuery: appendActivities,
                        })
                    : undefined
                }
              />
            </>
          )
        }
      </QueryView>
    </Section>
  );
}

function appendActivities(
  shown: OrganisationActivitiesQuery,
  { fetchMoreResult }: { fetchMoreResult: OrganisationActivitiesQuery },
): OrganisationActivitiesQuery {
  return { activities: appendPage(shown.activities, fetchMoreResult.activities) };
}
