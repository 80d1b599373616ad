import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../../gql/graphql.ts";
import { downloadText } from "../download.ts";
import { EMPTY_FILTER, type UrlFilter } from "../filter/url-filter.ts";
import type { FileFacts } from "../provenance.ts";
import { useFileFacts } from "../useFileFacts.ts";

export interface DownloadButtonProps {
  readonly label: string;
  /** Of what, where the page has several; for those who hear the button by itself. */
  readonly what?: string;
  /** What the file is called, between the name of the dashboard and the date of its data. */
  readonly fileName: string;
  readonly trust: TrustFactsFragment;
  /** Left out where nothing narrows what is handed out. */
  readonly filter?: UrlFilter;
  /** How far it is, in words; null for nothing to say. */
  readonly progress?: string | null;
  /** Writes the file, with what it has to say of itself. */
  readonly print: (facts: FileFacts) => string | Promise<string>;
}

/** Hands out a file, one at a time; when that fails it says so beside the button. */
export function DownloadButton({
  label,
  what,
  fileName,
  trust,
  filter = EMPTY_FILTER,
  progress = null,
  print,
}: DownloadButtonProps) {
  const { t } = useTranslation();
  const fileFacts = useFileFacts();
  const [state, setState] = useState<"IDLE" | "BUSY" | "FAILED">("IDLE");
  const download = async () => {
    if (state === "BUSY") return;
    setState("BUSY");
    try {
      downloadText(`onze-${fileName}-${trust.asOf}.csv`, await print(fileFacts(trust, filter)));
      setState("IDLE");
    } catch {
      setState("FAILED");
    }
  };
  return (
    <>
      <button
        type="button"
        className="button screen-only"
        aria-label={what && t("action.of", { action: label, what })}
        aria-disabled={state === "BUSY"}
        onClick={() => void download()}
      >
        {label}
      </button>
      <span role="status" className="small muted">
        {state === "BUSY" && progress}
        {state === "FAILED" && t("download.failed")}
      </span>
    </>
  );
}
