import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { OrganisationListDocument } from "../gql/later/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { WithheldLine } from "../shared/later-parts.tsx";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { OrganisationFilters } from "./OrganisationFilters.tsx";
import { OrganisationTable } from "./OrganisationTable.tsx";
import { OrganisationTrust } from "./OrganisationTrust.tsx";
import { OrganisationViews } from "./OrganisationViews.tsx";
import { SharedHint } from "./SharedHint.tsx";
import { useOrganisationFilter } from "./useOrganisationFilter.ts";

const PAGE_SIZE = 50;
/** One object, so that the question is asked once. */
const EVERYTHING = {};
const WHOLE_WORLD: readonly string[] = [];

/** Every organisation that is recorded, with where it is and with whom it works. */
export function OrganisationListPage() {
  const { t } = useTranslation();
  const { search, kinds, isChosen, clear } = useOrganisationFilter();
  const answer = useQuery(OrganisationListDocument, {
    variables: {
      first: PAGE_SIZE,
      search: search === "" ? null : search,
      kinds: kinds.length > 0 ? kinds : null,
    },
  });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  const found = (answer.data ?? answer.previousData)?.organisations;
  const title = found?.totalCount
    ? t(isChosen ? "organisations.match" : "organisations.found", {
        count: found.totalCount,
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
              <ShowMore page={organisations} onMore={more} />
              {!isChosen && <WithheldLine regions={WHOLE_WORLD} />}
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
      <Link to="/imports">{t("empty.bring")}</Link>
    </EmptyState>
  );
}
