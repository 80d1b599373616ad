import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { type DecisionFilter, DecisionsDocument, DecisionTrustDocument } from "../gql/later/graphql.ts";
import { DownloadAll } from "../shared/download/DownloadAll.tsx";
import { printDecisions } from "./decision-csv.ts";

const PAGE_SIZE = 200;

/** Takes along the decisions that are chosen, all of them. */
export function DecisionDownload({ filter }: { readonly filter: DecisionFilter }) {
  const { t } = useTranslation();
  const trust = useQuery(DecisionTrustDocument).data?.coverageMatrix.trust;
  if (!trust) return null;
  return (
    <DownloadAll
      query={DecisionsDocument}
      variables={{ filter, first: PAGE_SIZE }}
      pageOf={({ decisions }) => decisions}
      print={printDecisions}
      label={t("table.download")}
      fileName={t("decisions.fileName")}
      trust={trust}
    />
  );
}
