import type { OperationVariables } from "@apollo/client";
import type { FileFacts } from "../provenance.ts";
import { DownloadButton, type DownloadButtonProps } from "./DownloadButton.tsx";
import { useAllPages, type WholeList } from "./useAllPages.ts";

interface DownloadAllProps<Data, Variables, Node>
  extends Omit<DownloadButtonProps, "print" | "progress">,
    WholeList<Data, Variables, Node> {
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
  const [progress, fetchAll] = useAllPages({ query, variables, pageOf });
  const printAll = async (facts: FileFacts) => print(await fetchAll(), facts);
  return <DownloadButton {...button} progress={progress} print={printAll} />;
}
