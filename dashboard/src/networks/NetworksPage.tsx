import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { NetworksDocument } from "../gql/later/graphql.ts";
import { FilterBar } from "../shared/filter/FilterBar.tsx";
import { FilterWords } from "../shared/filter/FilterWords.tsx";
import { NoMatch } from "../shared/filter/NoMatch.tsx";
import { toCoverageFilter } from "../shared/filter/url-filter.ts";
import { AsOfSentence } from "../shared/later-parts.tsx";
import { Page } from "../shared/Page.tsx";
import { PrintButton } from "../shared/print/PrintButton.tsx";
import { QueryView } from "../shared/QueryView.tsx";
import { TrustBar } from "../shared/TrustBar.tsx";
import { useResolvedFilter } from "../shared/useResolvedFilter.ts";
import { useShown } from "../shared/useShown.ts";
import { DrawingSection } from "./DrawingSection.tsx";
import type { Lens } from "./lens.ts";
import { NetworkList } from "./NetworkList.tsx";
import { findInNetworks } from "./network-finding.ts";
import { ReachLine } from "./ReachLine.tsx";
import { SharedList } from "./SharedList.tsx";
import { TyingLists } from "./TyingLists.tsx";
import { useNetworksDownload } from "./useNetworksDownload.ts";

/** What networks tie: which link both sides, what two share through one, and who is in several. */
export function NetworksPage() {
  const { t } = useTranslation();
  const filter = useResolvedFilter();
  const answer = useQuery(NetworksDocument, {
    variables: { filter: toCoverageFilter(filter) },
    skip: filter.years === null,
  });
  const { data, asked, isPrevious } = useShown(answer, filter);
  const lens = data?.networkLens;
  const finding = lens && findInNetworks(lens);
  const download = useNetworksDownload(asked);
  return (
    <Page
      title={finding ? t(finding.key, finding.values) : t("nav.networks")}
      name={t("nav.networks")}
      above={
        filter.asOf && (
          <p className="small">
            <AsOfSentence day={filter.asOf} />
          </p>
        )
      }
    >
      <FilterBar showWords={lens && !isPrevious ? t("networks.show", { count: lens.networks.length }) : null}>
        <PrintButton />
        {lens && (
          <button type="button" className="button" onClick={() => download(lens)}>
            {t("networks.download")}
          </button>
        )}
      </FilterBar>
      <FilterWords filter={asked} />
      <QueryView answer={answer}>{({ networkLens }) => <Networks lens={networkLens} />}</QueryView>
    </Page>
  );
}

function Networks({ lens }: { readonly lens: Lens }) {
  const { t } = useTranslation();
  return (
    <>
      <TrustBar trust={lens.trust} />
      {lens.networks.length === 0 ? (
        <NoMatch title={t("networks.none")} trust={lens.trust} />
      ) : (
        <>
          <ReachLine lens={lens} />
          <SharedList lens={lens} />
          <NetworkList networks={lens.networks} />
          <TyingLists lens={lens} />
          <DrawingSection lens={lens} />
        </>
      )}
    </>
  );
}
