import { useTranslation } from "react-i18next";
import { ActivityListDocument, type TrustFactsFragment } from "../gql/later/graphql.ts";
import { DownloadAll } from "../shared/download/DownloadAll.tsx";
import { toCoverageFilter, type UrlFilter } from "../shared/filter/url-filter.ts";
import type { Sort } from "../shared/sort.ts";
import { printActivities } from "./activity-csv.ts";
import { type ActivityColumn, orderOf } from "./activity-facts.ts";

const PAGE_SIZE = 100;

interface ActivityDownloadProps {
  readonly filter: UrlFilter;
  readonly sort: Sort<ActivityColumn> | null;
  readonly trust: TrustFactsFragment;
  readonly total: number;
}

/** Takes along every activity of the filter, in the order of the list. */
export function ActivityDownload({ filter, sort, trust, total }: ActivityDownloadProps) {
  const { t } = useTranslation();
  return (
    <DownloadAll
      query={ActivityListDocument}
      variables={{ filter: toCoverageFilter(filter), ...orderOf(sort), first: PAGE_SIZE }}
      pageOf={({ activities }) => activities}
      print={printActivities}
      label={t("activities.download", { count: total })}
      fileName={t("activities.fileName")}
      trust={trust}
      filter={filter}
    />
  );
}
