import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { NeedTrustDocument, NeedWeightSetsDocument } from "../gql/later/graphql.ts";
import { DownloadAll } from "../shared/download/DownloadAll.tsx";
import { printWeights } from "./weight-csv.ts";

const PAGE_SIZE = 100;

/** Takes along every set of weights, as it was decided. */
export function WeightDownload() {
  const { t } = useTranslation();
  const trust = useQuery(NeedTrustDocument).data?.coverageMatrix.trust;
  if (!trust) return null;
  return (
    <DownloadAll
      query={NeedWeightSetsDocument}
      variables={{ first: PAGE_SIZE }}
      pageOf={({ needWeightSets }) => needWeightSets}
      print={printWeights}
      label={t("table.download")}
      fileName={t("needs.weights.fileName")}
      trust={trust}
    />
  );
}
