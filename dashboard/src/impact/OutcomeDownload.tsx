import { useTranslation } from "react-i18next";
import { OutcomesDocument } from "../gql/later/graphql.ts";
import { DownloadKept } from "../shared/download/DownloadKept.tsx";
import { toOutcomeFilter, useImpactChoice } from "./impact-filter.ts";
import { printOutcomes } from "./outcome-csv.ts";

const PAGE_SIZE = 100;

/** Takes along the changes that are chosen, all of them. */
export function OutcomeDownload() {
  const { t } = useTranslation();
  const { choice } = useImpactChoice();
  return (
    <DownloadKept
      query={OutcomesDocument}
      variables={{ filter: toOutcomeFilter(choice), first: PAGE_SIZE }}
      pageOf={({ outcomes }) => outcomes}
      print={printOutcomes}
      fileName={t("impact.fileName")}
    />
  );
}
