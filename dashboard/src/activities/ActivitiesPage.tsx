import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { ActivityListDocument, ActivityTrustDocument } from "../gql/later/graphql.ts";
import { FilterBar } from "../shared/filter/FilterBar.tsx";
import { FilterWords } from "../shared/filter/FilterWords.tsx";
import { NoMatch } from "../shared/filter/NoMatch.tsx";
import { toCoverageFilter } from "../shared/filter/url-filter.ts";
import { AsOfSentence } from "../shared/later-parts.tsx";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { useMe } from "../shared/shell.ts";
import { TrustBar } from "../shared/TrustBar.tsx";
import { useResolvedFilter } from "../shared/useResolvedFilter.ts";
import { RecordDrawer } from "../shared/visibility/record-parts.ts";
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
  const trust = trustAnswer.data?.coverageMatrix.trust ?? null;
  const isSignedIn = Boolean(useMe()?.account);
  const total = answer.data?.activities.totalCount;
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  return (
    <Page
      title={useActivitiesTitle(trust ?? undefined)}
      name={t("nav.activities")}
      above={
        filter.asOf && (
          <p className="small">
            <AsOfSentence day={filter.asOf} />
          </p>
        )
      }
      drawer={isSignedIn && <RecordDrawer />}
    >
      <FilterBar showWords={total === undefined ? null : t("activities.show", { count: total })} />
      <FilterWords filter={filter} />
      <QueryView answer={trustAnswer} waiting={null}>
        {({ coverageMatrix }) => <TrustBar trust={coverageMatrix.trust} />}
      </QueryView>
      <QueryView answer={answer}>
        {({ activities }) =>
          activities.nodes.length === 0 ? (
            <NoMatch title={t("activities.none")} trust={trust} />
          ) : (
            <ActivityWork
              list={activities}
              filter={filter}
              sort={sort}
              onSort={setSort}
              trust={trust}
              onMore={more}
            />
          )
        }
      </QueryView>
    </Page>
  );
}
