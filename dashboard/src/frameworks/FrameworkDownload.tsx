import { useTranslation } from "react-i18next";
import type { TrustFactsFragment } from "../gql/graphql.ts";
import { FrameworkTableDocument } from "../gql/later/graphql.ts";
import { DownloadAll } from "../shared/download/DownloadAll.tsx";
import { printFrameworkTable } from "./framework-csv.ts";

const PAGE_SIZE = 200;

interface FrameworkDownloadProps {
  readonly code: string;
  /** Null where none is recorded under the code. */
  readonly name: string | null;
  readonly trust: TrustFactsFragment;
}

/** Takes along the whole table of a framework. */
export function FrameworkDownload({ code, name, trust }: FrameworkDownloadProps) {
  const { t } = useTranslation();
  return (
    <DownloadAll
      query={FrameworkTableDocument}
      variables={{ code, first: PAGE_SIZE }}
      pageOf={({ frameworkTable }) => frameworkTable}
      print={(rows, facts) => printFrameworkTable({ code, name }, rows, facts)}
      label={t("frameworks.download")}
      fileName={code}
      trust={trust}
    />
  );
}
