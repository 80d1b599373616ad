import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../../gql/graphql.ts";
import { OrganisationPairsDocument, type OrganisationPairsQueryVariables } from "../../gql/later/graphql.ts";
import { fetchAllPages } from "../../shared/all-pages.ts";
import { downloadText } from "../../shared/download.ts";
import type { UrlFilter } from "../../shared/filter/url-filter.ts";
import { useFileFacts } from "../../shared/useFileFacts.ts";
import type { PairAxis } from "./pair-question.ts";
import { printPairs } from "./pairs-csv.ts";

const PAGE_SIZE = 200;

interface PairsDownloadProps {
  readonly asked: Omit<OrganisationPairsQueryVariables, "axis" | "first" | "after"> & {
    readonly axis: PairAxis;
  };
  readonly filter: UrlFilter;
  readonly trust: TrustFactsFragment;
}

/** Takes along every pair of the selection, also those that are not shown yet. */
export function PairsDownload({ asked, filter, trust }: PairsDownloadProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const fileFacts = useFileFacts();
  const [state, setState] = useState<"IDLE" | "BUSY" | "FAILED">("IDLE");
  const askPage = async (after: string | null) => {
    const { data } = await client.query({
      query: OrganisationPairsDocument,
      variables: { ...asked, first: PAGE_SIZE, after },
      fetchPolicy: "no-cache",
    });
    if (!data) throw new Error("The list came without data.");
    return data.organisationPairs;
  };
  const download = async () => {
    if (state === "BUSY") return;
    setState("BUSY");
    try {
      const pairs = await fetchAllPages(askPage, () => undefined);
      downloadText(
        `onze-${t("pairs.fileName")}-${trust.asOf}.csv`,
        printPairs(pairs, asked.axis, fileFacts(trust, filter)),
      );
      setState("IDLE");
    } catch {
      setState("FAILED");
    }
  };
  return (
    <p className="screen-only row wrap">
      <button
        type="button"
        className="button"
        aria-disabled={state === "BUSY"}
        onClick={() => void download()}
      >
        {t("pairs.download")}
      </button>
      <span role="status" className="small muted">
        {state === "FAILED" && t("pairs.downloadFailed")}
      </span>
    </p>
  );
}
