import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import {
  type CycleFactsFragment,
  FrameworkListDocument,
  FrameworkTrustDocument,
} from "../gql/later/graphql.ts";
import { DownloadAll } from "../shared/download/DownloadAll.tsx";
import { printFrameworks, type Shares } from "./framework-list-csv.ts";
import { yearsOfCycle } from "./framework-words.ts";

const PAGE_SIZE = 200;

interface FrameworkListDownloadProps {
  readonly cycle: CycleFactsFragment;
  /** Null for those who are not told of it. */
  readonly shares: Shares | null;
}

/** Takes along the frameworks of a cycle and what of the money is inside them. */
export function FrameworkListDownload({ cycle, shares }: FrameworkListDownloadProps) {
  const { t } = useTranslation();
  const filter = { years: yearsOfCycle(cycle) };
  const trust = useQuery(FrameworkTrustDocument, { variables: { filter } }).data?.coverageMatrix.trust;
  if (!trust) return null;
  return (
    <DownloadAll
      query={FrameworkListDocument}
      variables={{ cycle: cycle.code, first: PAGE_SIZE }}
      pageOf={({ frameworks }) => frameworks}
      print={(frameworks, facts) => printFrameworks({ cycle: cycle.code, frameworks, shares }, facts)}
      label={t("table.download")}
      fileName={`${t("frameworks.fileName")}-${cycle.code}`}
      trust={trust}
    />
  );
}
