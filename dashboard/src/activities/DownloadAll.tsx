import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActivityListDocument, type TrustFactsFragment } from "../gql/later/graphql.ts";
import { fetchAllPages } from "../shared/all-pages.ts";
import { downloadText } from "../shared/download.ts";
import { toCoverageFilter, type UrlFilter } from "../shared/filter/url-filter.ts";
import type { Sort } from "../shared/sort.ts";
import { useFileFacts } from "../shared/useFileFacts.ts";
import { printActivities } from "./activity-csv.ts";
import { type ActivityColumn, orderOf } from "./activity-facts.ts";

const PAGE_SIZE = 100;

type State = { kind: "IDLE" | "FAILED" } | { kind: "BUSY"; fetched: number };

interface DownloadAllProps {
  readonly filter: UrlFilter;
  readonly sort: Sort<ActivityColumn> | null;
  readonly trust: TrustFactsFragment;
  readonly total: number;
}

/** Takes along every activity of the filter, also those that are not loaded; they are fetched page by page. */
export function DownloadAll({ filter, sort, trust, total }: DownloadAllProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const fileFacts = useFileFacts();
  const [state, setState] = useState<State>({ kind: "IDLE" });
  const askPage = async (after: string | null) => {
    const { data } = await client.query({
      query: ActivityListDocument,
      variables: { filter: toCoverageFilter(filter), ...orderOf(sort), first: PAGE_SIZE, after },
      fetchPolicy: "no-cache",
    });
    if (!data) throw new Error("The list came without data.");
    return data.activities;
  };
  const download = async () => {
    if (state.kind === "BUSY") return;
    setState({ kind: "BUSY", fetched: 0 });
    try {
      const activities = await fetchAllPages(askPage, (fetched) => setState({ kind: "BUSY", fetched }));
      downloadText(
        `onze-${t("activities.fileName")}-${trust.asOf}.csv`,
        printActivities(activities, fileFacts(trust, filter)),
      );
      setState({ kind: "IDLE" });
    } catch {
      setState({ kind: "FAILED" });
    }
  };
  return (
    <>
      <span role="status" className="small muted">
        {state.kind === "BUSY" && t("activities.fetching", { fetched: state.fetched, total })}
        {state.kind === "FAILED" && t("activities.downloadFailed")}
      </span>
      <button
        type="button"
        className="button"
        aria-disabled={state.kind === "BUSY"}
        onClick={() => void download()}
      >
        {t("activities.download", { count: total })}
      </button>
    </>
  );
}
