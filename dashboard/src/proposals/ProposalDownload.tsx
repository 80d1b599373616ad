import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { type ProposalFactsFragment, ProposalTrustDocument } from "../gql/later/graphql.ts";
import { DownloadAll } from "../shared/download/DownloadAll.tsx";
import type { ListPage } from "../shared/list-page.ts";
import { printProposals } from "./proposal-csv.ts";

interface ProposalDownloadProps<Data, Variables> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Omit<Variables, "after">;
  readonly pageOf: (data: Data) => ListPage<ProposalFactsFragment>;
}

/** Takes along the proposals of a list, all of them. */
export function ProposalDownload<Data, Variables extends OperationVariables>(
  list: ProposalDownloadProps<Data, Variables>,
) {
  const { t } = useTranslation();
  const trust = useQuery(ProposalTrustDocument).data?.coverageMatrix.trust;
  if (!trust) return null;
  return (
    <DownloadAll
      {...list}
      print={printProposals}
      label={t("table.download")}
      fileName={t("proposals.fileName")}
      trust={trust}
    />
  );
}
