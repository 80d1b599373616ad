import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../gql/graphql.ts";
import { type GapFilter, GapsDocument } from "../gql/later/graphql.ts";
import { DownloadAll } from "../shared/download/DownloadAll.tsx";
import type { UrlFilter } from "../shared/filter/url-filter.ts";
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
  return (
    <DownloadAll
      query={GapsDocument}
      variables={{ filter: asked, first: PAGE_SIZE }}
      pageOf={({ gaps }) => gaps}
      print={printGaps}
      label={t("needs.download")}
      fileName={t("needs.fileName")}
      trust={trust}
      filter={filter}
    />
  );
}
