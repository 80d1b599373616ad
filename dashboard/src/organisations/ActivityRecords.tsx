import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import {
  type CoverageFilter,
  OrganisationActivitiesDocument,
  type OrganisationActivitiesQuery,
} from "../gql/later/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { Section } from "../shared/Section.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { useRecordIds } from "../shared/visibility/record-parts.ts";
import { ActivityRecord } from "./ActivityRecord.tsx";

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
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  const total = answer.data?.activities.totalCount;
  return (
    <Section title={t("organisations.activities")} count={total ? format.count(total) : undefined}>
      <QueryView answer={answer} keepsFilters={false}>
        {({ activities }) =>
          activities.nodes.length === 0 ? (
            <EmptyState title={t("organisations.activities.none")}>
              {t("organisations.activities.none.why")}
            </EmptyState>
          ) : (
            <>
              <ActivityList activities={activities.nodes} holder={holder} />
              <ShowMore page={activities} onMore={more} />
            </>
          )
        }
      </QueryView>
    </Section>
  );
}

interface ActivityListProps extends Pick<ActivityRecordsProps, "holder"> {
  readonly activities: OrganisationActivitiesQuery["activities"]["nodes"];
}

function ActivityList({ activities, holder }: ActivityListProps) {
  const recordIds = useRecordIds(activities);
  return (
    <ul className="plain-list">
      {activities.map((activity) => (
        <ActivityRecord
          key={activity.id}
          activity={activity}
          isOwn={activity.holder.slug === holder}
          recordIds={recordIds}
        />
      ))}
    </ul>
  );
}
