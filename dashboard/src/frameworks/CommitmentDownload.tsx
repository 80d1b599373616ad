import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import {
  CommitmentsDocument,
  type FrameworkFactsFragment,
  FrameworkTrustDocument,
} from "../gql/later/graphql.ts";
import { DownloadAll } from "../shared/download/DownloadAll.tsx";
import { printCommitments } from "./commitment-csv.ts";

const PAGE_SIZE = 200;

/** Takes along every commitment of a framework. */
export function CommitmentDownload({ framework }: { readonly framework: FrameworkFactsFragment }) {
  const { t } = useTranslation();
  const { code } = framework;
  const filter = { frameworks: [code] };
  const trust = useQuery(FrameworkTrustDocument, { variables: { filter } }).data?.coverageMatrix.trust;
  if (!trust) return null;
  return (
    <DownloadAll
      query={CommitmentsDocument}
      variables={{ framework: code, first: PAGE_SIZE }}
      pageOf={({ commitments }) => commitments}
      print={(commitments, facts) => printCommitments(framework, commitments, facts)}
      label={t("table.download")}
      what={t("frameworks.commitments")}
      fileName={`${t("frameworks.commitments.fileName")}-${code}`}
      trust={trust}
    />
  );
}
