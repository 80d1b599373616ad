import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../gql/graphql.ts";
import { FrameworkTableDocument } from "../gql/later/graphql.ts";
import { fetchAllPages } from "../shared/all-pages.ts";
import { downloadText } from "../shared/download.ts";
import { EMPTY_FILTER } from "../shared/filter/url-filter.ts";
import { useFileFacts } from "../shared/useFileFacts.ts";
import { printFrameworkTable } from "./framework-csv.ts";

const PAGE_SIZE = 200;

interface FrameworkDownloadProps {
  readonly code: string;
  /** Null where none is recorded under the code. */
  readonly name: string | null;
  readonly trust: TrustFactsFragment;
}

/** Takes along the whole table of a framework. */
export function FrameworkDownload({ code, name, trust }: FrameworkDownloadProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const fileFacts = useFileFacts();
  const [state, setState] = useState<"IDLE" | "BUSY" | "FAILED">("IDLE");
  const askPage = async (after: string | null) => {
    const { data } = await client.query({
      query: FrameworkTableDocument,
      variables: { code, first: PAGE_SIZE, after },
      fetchPolicy: "no-cache",
    });
    if (!data) throw new Error("The table came without data.");
    return data.frameworkTable;
  };
  const download = async () => {
    if (state === "BUSY") return;
    setState("BUSY");
    try {
      const rows = await fetchAllPages(askPage, () => undefined);
      downloadText(
        `onze-${code}-${trust.asOf}.csv`,
        printFrameworkTable({ code, name }, rows, fileFacts(trust, EMPTY_FILTER)),
      );
      setState("IDLE");
    } catch {
      setState("FAILED");
    }
  };
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={state === "BUSY"}
        onClick={() => void download()}
      >
        {t("frameworks.download")}
      </button>
      <span role="status" className="small muted">
        {state === "FAILED" && t("frameworks.downloadFailed")}
      </span>
    </>
  );
}
