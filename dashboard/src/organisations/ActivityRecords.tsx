import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { OrganisationActivitiesDocument, type OrganisationActivitiesQuery } from "../gql/graphql.ts";
import { appendPage } from "../shared/append-page.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { ActivityRecord } from "./ActivityRecord.tsx";
import type { OrganisationDetail } from "./OrganisationRecord.tsx";
import { Section } from "./Section.tsx";

const PAGE_SIZE = 20;

/** The activities it holds or takes part in. */
export function ActivityRecords({ organisation: { slug } }: { readonly organisation: OrganisationDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const answer = useQuery(OrganisationActivitiesDocument, { variables: { slug, first: PAGE_SIZE } });
  const total = answer.data?.organisation?.activities.totalCount;
  const showMore = (after: string | null) =>
    answer.fetchMore({ variables: { after }, updateQuery: appendActivities });
  return (
    <Section title={t("organisations.activities")} count={total ? format.count(total) : undefined}>
      <QueryView answer={answer}>
        {({ organisation }) => {
          if (!organisation || organisation.activities.nodes.length === 0) {
            return <EmptyState title={t("organisations.activities.none")} />;
          }
          const { nodes, pageInfo, totalCount } = organisation.activities;
          return (
            <>
              <ul className="plain-list">
                {nodes.map((activity) => (
                  <ActivityRecord
                    key={activity.id}
                    activity={activity}
                    isOwn={activity.holder.slug === slug}
                  />
                ))}
              </ul>
              <ShowMore
                shown={nodes.length}
                total={totalCount}
                onMore={pageInfo.hasNextPage ? () => showMore(pageInfo.endCursor) : undefined}
              />
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}

function appendActivities(
  shown: OrganisationActivitiesQuery,
  { fetchMoreResult: next }: { fetchMoreResult: OrganisationActivitiesQuery },
): OrganisationActivitiesQuery {
  if (!shown.organisation || !next.organisation) return shown;
  const activities = appendPage(shown.organisation.activities, next.organisation.activities);
  return { organisation: { ...shown.organisation, activities } };
}
