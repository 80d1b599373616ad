import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fetchAllPages } from "../all-pages.ts";
import { askOnce } from "../ask-once.ts";
import type { ListPage } from "../list-page.ts";

export interface WholeList<Data, Variables, Node> {
  readonly query: TypedDocumentNode<Data, Variables>;
  /** What is asked for, but for the cursor. */
  readonly variables: Omit<Variables, "after">;
  readonly pageOf: (data: Data) => ListPage<Node>;
}

/** Fetches a whole list, also what is not loaded, page by page; says in words how far it is, null before it begins. */
export function useAllPages<Data, Variables extends OperationVariables, Node>({
  query,
  variables,
  pageOf,
}: WholeList<Data, Variables, Node>): readonly [progress: string | null, fetchAll: () => Promise<Node[]>] {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [progress, setProgress] = useState<string | null>(null);
  const askPage = async (after: string | null) => {
    const asked = { ...variables, after } as unknown as Variables; // it is those without the cursor, and the cursor
    return pageOf(await askOnce(client, query, asked));
  };
  const fetchAll = () => {
    setProgress(null);
    return fetchAllPages(askPage, (fetched, total) =>
      setProgress(t("download.fetching", { fetched, total })),
    );
  };
  return [progress, fetchAll];
}
