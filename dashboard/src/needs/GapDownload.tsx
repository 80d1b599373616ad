import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../gql/graphql.ts";
import { type GapFilter, GapsDocument } from "../gql/later/graphql.ts";
import { fetchAllPages } from "../shared/all-pages.ts";
import { downloadText } from "../shared/download.ts";
import type { UrlFilter } from "../shared/filter/url-filter.ts";
import { useFileFacts } from "../shared/useFileFacts.ts";
import { printGaps } from "./gap-csv.ts";

/** Each brings who is around it, so that few go in one answer. */
const PAGE_SIZE = 40;

interface GapDownloadProps {
  readonly asked: GapFilter;
  readonly filter: UrlFilter;
  readonly trust: TrustFactsFragment;
}

/** Takes along every need of the selection with what is said of it. */
export function GapDownload({ asked, filter, trust }: GapDownloadProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const fileFacts = useFileFacts();
  const [state, setState] = useState<"IDLE" | "BUSY" | "FAILED">("IDLE");
  const askPage = async (after: string | null) => {
    const { data } = await client.query({
      query: GapsDocument,
      variables: { filter: asked, first: PAGE_SIZE, after },
      fetchPolicy: "no-cache",
    });
    if (!data) throw new Error("The list came without data.");
    return data.gaps;
  };
  const download = async () => {
    if (state === "BUSY") return;
    setState("BUSY");
    try {
      const gaps = await fetchAllPages(askPage, () => undefined);
      downloadText(
        `onze-${t("needs.fileName")}-${trust.asOf}.csv`,
        printGaps(gaps, fileFacts(trust, filter)),
      );
      setState("IDLE");
    } catch {
      setState("FAILED");
    }
  };
  return (
    <>
      <span role="status" className="small muted">
        {state === "FAILED" && t("needs.downloadFailed")}
      </span>
      <button
        type="button"
        className="button"
        aria-disabled={state === "BUSY"}
        onClick={() => void download()}
      >
        {t("needs.download")}
      </button>
    </>
  );
}
