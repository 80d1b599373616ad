import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fetchAllPages } from "../all-pages.ts";
import { askOnce } from "../ask-once.ts";
import type { ListPage } from "../list-page.ts";
import type { FileFacts } from "../provenance.ts";
import { DownloadButton, type DownloadButtonProps } from "./DownloadButton.tsx";

interface DownloadAllProps<Data, Variables, Node> extends Omit<DownloadButtonProps, "print" | "progress"> {
  readonly query: TypedDocumentNode<Data, Variables>;
  /** What is asked for, but for the cursor. */
  readonly variables: Omit<Variables, "after">;
  readonly pageOf: (data: Data) => ListPage<Node>;
  readonly print: (nodes: readonly Node[], facts: FileFacts) => string;
}

/** Hands out a whole list, also what is not loaded; it is fetched page by page. */
export function DownloadAll<Data, Variables extends OperationVariables, Node>({
  query,
  variables,
  pageOf,
  print,
  ...button
}: DownloadAllProps<Data, Variables, Node>) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [progress, setProgress] = useState<string | null>(null);
  const askPage = async (after: string | null) => {
    const asked = { ...variables, after } as unknown as Variables; // it is those without the cursor, and the cursor
    return pageOf(await askOnce(client, query, asked));
  };
  const printAll = async (facts: FileFacts) => {
    setProgress(null);
    const nodes = await fetchAllPages(askPage, (fetched, total) =>
      setProgress(t("download.fetching", { fetched, total })),
    );
    return print(nodes, facts);
  };
  return <DownloadButton {...button} progress={progress} print={printAll} />;
}
