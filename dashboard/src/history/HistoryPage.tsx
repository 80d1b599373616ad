import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { HistoryDocument } from "../gql/later/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { focusMain } from "../shared/focus.ts";
import { ChangeDays } from "../shared/history/ChangeDays.tsx";
import { Page } from "../shared/Page.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { ShowMore } from "../shared/ShowMore.tsx";
import { HistoryFilters } from "./HistoryFilters.tsx";
import { HistoryWords } from "./HistoryWords.tsx";
import { countHistoryChoices, toChangeFilter } from "./history-filter.ts";
import { useHistoryFilter } from "./useHistoryFilter.ts";

const PAGE_SIZE = 50;

/** Who changed what, when, through what, from what to what: the newest first. */
export function HistoryPage() {
  const { t } = useTranslation();
  const { filter, change, clear } = useHistoryFilter();
  const asked = useMemo(() => toChangeFilter(filter), [filter]);
  // Another person may have changed something since this was last shown.
  const answer = useQuery(HistoryDocument, {
    variables: { filter: asked, first: PAGE_SIZE },
    fetchPolicy: "cache-and-network",
  });
  const more = (after: string | null) => answer.fetchMore({ variables: { after } });
  const changes = (answer.data ?? answer.previousData)?.changes;
  const isChosen = countHistoryChoices(filter) > 0;
  const label = filter.record === null ? null : (changes?.nodes[0]?.label ?? null);
  return (
    <Page title={useTitle(changes?.totalCount, label)} name={t("history.name")}>
      <HistoryFilters filter={filter} recordName={label} onChange={change} />
      <HistoryWords filter={filter} recordName={label} />
      <p className="small muted">{t("history.about")}</p>
      <QueryView answer={answer}>
        {({ changes: { nodes, ...page } }) =>
          nodes.length === 0 ? (
            <NoChanges
              onClear={
                isChosen
                  ? () => {
                      focusMain();
                      clear();
                    }
                  : null
              }
            />
          ) : (
            <>
              <ChangeDays changes={nodes} />
              <ShowMore page={{ nodes, ...page }} onMore={more} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

/** How many changes there are, of one record where only that is asked for. */
function useTitle(count: number | undefined, label: string | null): string {
  const { t } = useTranslation();
  if (!count) return t("history.name");
  return label === null ? t("history.title", { count }) : t("history.titleOf", { count, name: label });
}

function NoChanges({ onClear }: { readonly onClear: (() => void) | null }) {
  const { t } = useTranslation();
  if (!onClear) return <EmptyState title={t("history.none")}>{t("history.none.why")}</EmptyState>;
  return (
    <EmptyState title={t("history.noMatch")}>
      <button type="button" className="button" onClick={onClear}>
        {t("filter.clearAll")}
      </button>
    </EmptyState>
  );
}
