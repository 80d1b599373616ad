import type { OperationVariables } from "@apollo/client";
import { useTranslation } from "react-i18next";
import { today } from "../calendar-day.ts";
import type { KeptFileFacts } from "../kept-provenance.ts";
import { useShell } from "../shell.ts";
import { FileButton } from "./FileButton.tsx";
import { useAllPages, type WholeList } from "./useAllPages.ts";

interface DownloadKeptProps<Data, Variables, Node> extends WholeList<Data, Variables, Node> {
  /** What the file is called, between the name of the dashboard and the day. */
  readonly fileName: string;
  readonly print: (nodes: readonly Node[], facts: KeptFileFacts) => string;
}

/** Hands out a whole list of records that people keep here, as it stands today. */
export function DownloadKept<Data, Variables extends OperationVariables, Node>({
  fileName,
  print,
  ...list
}: DownloadKeptProps<Data, Variables, Node>) {
  const { t } = useTranslation();
  const { data } = useShell();
  const [progress, fetchAll] = useAllPages(list);
  const asOf = today();
  const printAll = async () =>
    print(await fetchAll(), {
      asOf,
      isDemonstration: data?.installation.demonstration ?? false,
      view: location.href,
      note: t("trust.safety"),
    });
  return (
    <FileButton
      label={t("table.download")}
      fileName={`onze-${fileName}-${asOf}.csv`}
      progress={progress}
      print={printAll}
    />
  );
}
