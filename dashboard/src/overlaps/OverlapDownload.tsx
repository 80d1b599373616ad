import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../gql/graphql.ts";
import { type OverlapStatusName, OverlapsDocument } from "../gql/later/graphql.ts";
import { DownloadAll } from "../shared/download/DownloadAll.tsx";
import type { UrlFilter } from "../shared/filter/url-filter.ts";
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
  return (
    <DownloadAll
      query={OverlapsDocument}
      variables={{ ...asked, status: status ? [status] : null, first: PAGE_SIZE }}
      pageOf={({ overlaps }) => overlaps}
      print={printOverlaps}
      label={t("overlaps.download")}
      fileName={t("overlaps.fileName")}
      trust={trust}
      filter={filter}
    />
  );
}
