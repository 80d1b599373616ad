import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { ActivityListDocument, type ActivityListQuery, ActivityTrustDocument } from "../gql/graphql.ts";
import { appendPage } from "../shared/append-page.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { FilterBar } from "../shared/filter/FilterBar.tsx";
import { FilterWords } from "../shared/filter/FilterWords.tsx";
import { toCoverageFilter } from "../shared/filter/url-filter.ts";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { TrustBar } from "../shared/TrustBar.tsx";
import { useResolvedFilter } from "../shared/useResolvedFilter.ts";
import { useUrlFilter } from "../shared/useUrlFilter.ts";
import { ActivityWork } from "./ActivityWork.tsx";
import { orderOf } from "./activity-facts.ts";
import { useActivitiesTitle } from "./useActivitiesTitle.ts";
import { useActivitySort } from "./useActivitySort.ts";

const PAGE_SIZE = 50;

/** The activities behind the coverage, under the same filter: to read, to confirm the themes of, to take along. */
export function ActivitiesPage() {
  const { t } = useTranslation();
  const filter = useResolvedFilter();
  const asked = toCoverageFilter(filter);
  const skip = filter.years === null;
  const [sort, setSort] = useActivitySort();
  const answer = useQuery(ActivityListDocument, {
    variables: { filter: asked, ...orderOf(sort), first: PAGE_SIZE },
    skip,
  });
  const trustAnswer = useQuery(ActivityTrustDocument, { variables: { filter: asked }, skip });
  const trust = (trustAnswer.data ?? trustAnswer.previousData)?.coverageMatrix.trust;
  const total = (answer.data ?? answer.previousData)?.activities.totalCount;
  const more = (after: string | null) =>
    answer.fetchMore({ variables: { after }, updateQuery: appendActivities });
  return (
    <Page title={useActivitiesTitle(trust)} name={t("nav.activities")}>
      <FilterBar showWords={t("activities.show", { count: total ?? 0 })} />
      <FilterWords filter={filter} />
      <QueryView answer={trustAnswer} waiting={null}>
        {({ coverageMatrix }) => <TrustBar trust={coverageMatrix.trust} />}
      </QueryView>
      <QueryView answer={answer}>
        {({ activities }) =>
          activities.nodes.length === 0 ? (
            <NoActivities />
          ) : (
            <ActivityWork
              list={activities}
              filter={filter}
              sort={sort}
              onSort={setSort}
              trust={trust ?? null}
              onMore={more}
            />
          )
        }
      </QueryView>
    </Page>
  );
}

function appendActivities(
  shown: ActivityListQuery,
  { fetchMoreResult }: { fetchMoreResult: ActivityListQuery },
): ActivityListQuery {
  return { activities: appendPage(shown.activities, fetchMoreResult.activities) };
}

function NoActivities() {
  const { t } = useTranslation();
  const { changeFilter, clearFilter } = useUrlFilter();
  return (
    <EmptyState title={t("activities.none")}>
      <p>{t("empty.notNone")}</p>
      <p className="row wrap">
        <button type="button" className="button" onClick={() => changeFilter({ years: [] })}>
          {t("empty.allYears")}
        </button>
        <button type="button" className="button" onClick={clearFilter}>
          {t("filter.clearAll")}
        </button>
      </p>
    </EmptyState>
  );
}
