import { useTranslation } from "react-i18next";
import { downloadText } from "../shared/download.ts";
import type { UrlFilter } from "../shared/filter/url-filter.ts";
import { useFileFacts } from "../shared/useFileFacts.ts";
import type { Lens } from "./lens.ts";
import { printNetworks } from "./networks-csv.ts";

/** Hands the lists of the page out as a file. */
export function useNetworksDownload(filter: UrlFilter): (lens: Lens) => void {
  const { t } = useTranslation();
  const fileFacts = useFileFacts();
  return (lens) =>
    downloadText(
      `onze-${t("networks.fileName")}-${lens.trust.asOf}.csv`,
      printNetworks(lens, fileFacts(lens.trust, filter)),
    );
}
