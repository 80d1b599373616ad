import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../gql/graphql.ts";
import { type OverlapStatusName, OverlapsDocument } from "../gql/later/graphql.ts";
import { fetchAllPages } from "../shared/all-pages.ts";
import { downloadText } from "../shared/download.ts";
import type { UrlFilter } from "../shared/filter/url-filter.ts";
import { useFileFacts } from "../shared/useFileFacts.ts";
import type { AskedOverlaps } from "./OverlapList.tsx";
import { printOverlaps } from "./overlap-csv.ts";

const PAGE_SIZE = 200;

interface OverlapDownloadProps {
  readonly asked: AskedOverlaps;
  readonly status: OverlapStatusName | null;
  readonly filter: UrlFilter;
  readonly trust: TrustFactsFragment;
}

/** Takes along every overlap of the selection, with its status and its agreements. */
export function OverlapDownload({ asked, status, filter, trust }: OverlapDownloadProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const fileFacts = useFileFacts();
  const [state, setState] = useState<"IDLE" | "BUSY" | "FAILED">("IDLE");
  const askPage = async (after: string | null) => {
    const { data } = await client.query({
      query: OverlapsDocument,
      variables: { ...asked, status: status ? [status] : null, first: PAGE_SIZE, after },
      fetchPolicy: "no-cache",
    });
    if (!data) throw new Error("The list came without data.");
    return data.overlaps;
  };
  const download = async () => {
    if (state === "BUSY") return;
    setState("BUSY");
    try {
      const overlaps = await fetchAllPages(askPage, () => undefined);
      downloadText(
        `onze-${t("overlaps.fileName")}-${trust.asOf}.csv`,
        printOverlaps(overlaps, fileFacts(trust, filter)),
      );
      setState("IDLE");
    } catch {
      setState("FAILED");
    }
  };
  return (
    <>
      <span role="status" className="small muted">
        {state === "FAILED" && t("overlaps.downloadFailed")}
      </span>
      <button
        type="button"
        className="button"
        aria-disabled={state === "BUSY"}
        onClick={() => void download()}
      >
        {t("overlaps.download")}
      </button>
    </>
  );
}
