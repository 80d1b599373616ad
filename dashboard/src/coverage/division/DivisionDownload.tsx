import { useApolloClient } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../../gql/graphql.ts";
import { DownloadButton } from "../../shared/download/DownloadButton.tsx";
import type { UrlFilter } from "../../shared/filter/url-filter.ts";
import { printDivision } from "./division-csv.ts";
import { fetchDivision } from "./fetch-division.ts";
import type { AskedDivision } from "./useDivision.ts";

interface DivisionDownloadProps {
  readonly asked: AskedDivision;
  readonly filter: UrlFilter;
  readonly trust: TrustFactsFragment;
}

/** Takes along every row of every list, also those that are not shown. */
export function DivisionDownload({ asked, filter, trust }: DivisionDownloadProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  return (
    <p className="screen-only row wrap">
      <DownloadButton
        label={t("division.download")}
        fileName={t("division.fileName")}
        trust={trust}
        filter={filter}
        print={async (facts) => printDivision(await fetchDivision(client, asked), asked.basis, facts)}
      />
    </p>
  );
}
