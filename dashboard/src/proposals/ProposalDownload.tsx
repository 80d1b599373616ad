import type { OperationVariables } from "@apollo/client";
import { useTranslation } from "react-i18next";
import type { ProposalFactsFragment } from "../gql/later/graphql.ts";
import { DownloadKept } from "../shared/download/DownloadKept.tsx";
import type { WholeList } from "../shared/download/useAllPages.ts";
import { printProposals } from "./proposal-csv.ts";

/** Takes along the proposals of a list, all of them. */
export function ProposalDownload<Data, Variables extends OperationVariables>(
  list: WholeList<Data, Variables, ProposalFactsFragment>,
) {
  const { t } = useTranslation();
  return <DownloadKept {...list} print={printProposals} fileName={t("proposals.fileName")} />;
}
