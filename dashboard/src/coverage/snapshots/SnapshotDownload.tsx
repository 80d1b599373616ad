import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../../gql/graphql.ts";
import { CoverageSnapshotsDocument } from "../../gql/later/graphql.ts";
import { today } from "../../shared/calendar-day.ts";
import { DownloadAll } from "../../shared/download/DownloadAll.tsx";
import type { UrlFilter } from "../../shared/filter/url-filter.ts";
import { printSnapshots } from "./snapshot-csv.ts";

const PAGE_SIZE = 100;

interface SnapshotDownloadProps {
  readonly filter: UrlFilter;
  readonly trust: TrustFactsFragment;
}

/** Takes along every kept day, with the way to it. */
export function SnapshotDownload({ filter, trust }: SnapshotDownloadProps) {
  const { t } = useTranslation();
  return (
    <p className="row wrap">
      <DownloadAll
        query={CoverageSnapshotsDocument}
        variables={{ first: PAGE_SIZE }}
        pageOf={({ coverageSnapshots }) => coverageSnapshots}
        print={(snapshots, facts) => printSnapshots(snapshots, today(), facts)}
        label={t("table.download")}
        what={t("snapshots.title")}
        fileName={t("snapshots.fileName")}
        trust={trust}
        filter={filter}
      />
    </p>
  );
}
