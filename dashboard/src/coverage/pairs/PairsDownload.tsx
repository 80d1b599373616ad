import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../../gql/graphql.ts";
import { OrganisationPairsDocument, type OrganisationPairsQueryVariables } from "../../gql/later/graphql.ts";
import { DownloadAll } from "../../shared/download/DownloadAll.tsx";
import type { UrlFilter } from "../../shared/filter/url-filter.ts";
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
  return (
    <p className="screen-only row wrap">
      <DownloadAll
        query={OrganisationPairsDocument}
        variables={{ ...asked, first: PAGE_SIZE }}
        pageOf={({ organisationPairs }) => organisationPairs}
        print={(pairs, facts) => printPairs(pairs, asked.axis, facts)}
        label={t("pairs.download")}
        fileName={t("pairs.fileName")}
        trust={trust}
        filter={filter}
      />
    </p>
  );
}
