import { useTranslation } from "react-i18next";
import { type DecisionFilter, DecisionsDocument } from "../gql/later/graphql.ts";
import { DownloadKept } from "../shared/download/DownloadKept.tsx";
import { printDecisions } from "./decision-csv.ts";

const PAGE_SIZE = 200;

/** Takes along the decisions that are chosen, all of them. */
export function DecisionDownload({ filter }: { readonly filter: DecisionFilter }) {
  const { t } = useTranslation();
  return (
    <DownloadKept
      query={DecisionsDocument}
      variables={{ filter, first: PAGE_SIZE }}
      pageOf={({ decisions }) => decisions}
      print={printDecisions}
      fileName={t("decisions.fileName")}
    />
  );
}
