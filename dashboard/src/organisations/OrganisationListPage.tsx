import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { OrganisationListDocument, type OrganisationListQuery } from "../gql/graphql.ts";
import { appendPage } from "../shared/append-page.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { OrganisationFilters } from "./OrganisationFilters.tsx";
import { OrganisationTable } from "./OrganisationTable.tsx";
import { OrganisationTrust } from "./OrganisationTrust.tsx";
import { OrganisationViews } from "./OrganisationViews.tsx";
import { SharedHint } from "./SharedHint.tsx";
import { useOrganisationFilter } from "./useOrganisationFilter.ts";

const PAGE_SIZE = 50;
/** One object, so that the question is asked once. */
const EVERYTHING = {};

/** Every organisation that is recorded, with where it is and with whom it works. */
export function OrganisationListPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { search, kinds, isChosen, clear } = useOrganisationFilter();
  const answer = useQuery(OrganisationListDocument, {
    variables: {
      first: PAGE_SIZE,
      search: search === "" ? null : search,
      kinds: kinds.length > 0 ? kinds : null,
    },
  });
  const found = (answer.data ?? answer.previousData)?.organisations;
  const title = found?.totalCount
    ? t(isChosen ? "organisations.match" : "organisations.found", {
        count: found.totalCount,
        n: format.count(found.totalCount),
      })
    : t("organisations.name");
  return (
    <Page title={title} name={t("organisations.name")}>
      <OrganisationViews current="list" />
      <OrganisationFilters />
      <OrganisationTrust filter={EVERYTHING} />
      <SharedHint />
      <QueryView answer={answer}>
        {({ organisations }) =>
          organisations.nodes.length === 0 ? (
            <NothingFound onClear={isChosen ? clear : null} />
          ) : (
            <>
              <OrganisationTable organisations={organisations.nodes} />
              <ShowMore
                shown={organisations.nodes.length}
                total={organisations.totalCount}
                onMore={
                  organisations.pageInfo.hasNextPage
                    ? () =>
                        answer.fetchMore({
                          variables: { after: organisations.pageInfo.endCursor },
                          updateQuery: appendOrganisations,
                        })
                    : undefined
                }
              />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

/** Why the list is empty: what the reader chose, or that nothing has been brought yet. */
function NothingFound({ onClear }: { readonly onClear: (() => void) | null }) {
  const { t } = useTranslation();
  if (onClear) {
    return (
      <EmptyState title={t("organisations.none")}>
        <button type="button" className="button-link" onClick={onClear}>
          {t("organisations.clear")}
        </button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t("organisations.empty")}>
      <Link to="/imports">{t("organisations.empty.bring")}</Link>
    </EmptyState>
  );
}

function appendOrganisations(
  shown: OrganisationListQuery,
  { fetchMoreResult }: { fetchMoreResult: OrganisationListQuery },
): OrganisationListQuery {
  return { organisations: appendPage(shown.organisations, fetchMoreResult.organisations) };
}
