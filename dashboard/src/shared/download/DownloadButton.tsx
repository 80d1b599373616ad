import type { TrustFactsFragment } from "../../gql/graphql.ts";
import { EMPTY_FILTER, type UrlFilter } from "../filter/url-filter.ts";
import type { FileFacts } from "../provenance.ts";
import { useFileFacts } from "../useFileFacts.ts";
import { FileButton } from "./FileButton.tsx";

export interface DownloadButtonProps {
  readonly label: string;
  /** Of what, where the page has several; for those who hear the button by itself. */
  readonly what?: string;
  /** What the file is called, between the name of the dashboard and the date of its data. */
  readonly fileName: string;
  readonly trust: TrustFactsFragment;
  /** Left out where nothing narrows what is handed out. */
  readonly filter?: UrlFilter;
  /** How far it is, in words; null for nothing to say. */
  readonly progress?: string | null;
  /** Writes the file, with what it has to say of itself. */
  readonly print: (facts: FileFacts) => string | Promise<string>;
}

/** Hands out a file that says how far it can be trusted. */
export function DownloadButton({
  fileName,
  trust,
  filter = EMPTY_FILTER,
  print,
  ...button
}: DownloadButtonProps) {
  const fileFacts = useFileFacts();
  return (
    <FileButton
      {...button}
      fileName={`onze-${fileName}-${trust.asOf}.csv`}
      print={() => print(fileFacts(trust, filter))}
    />
  );
}
