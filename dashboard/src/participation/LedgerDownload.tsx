import { useTranslation } from "react-i18next";
import { downloadText } from "../shared/download.ts";
import { useShell } from "../shared/shell.ts";
import type { Ledger } from "./ledger.ts";
import { printLedger } from "./ledger-csv.ts";

/** Takes along every figure that is shown, with what it means and how far it can be trusted. */
export function LedgerDownload({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation();
  const { data } = useShell();
  const download = () => {
    const text = printLedger(ledger, {
      isDemonstration: data?.installation.demonstration ?? false,
      view: location.href,
      note: `${t("participation.fileNote")} ${t("trust.safety")}`,
    });
    downloadText(`onze-${t("participation.fileName")}-${ledger.asOf}.csv`, text);
  };
  return (
    <button type="button" className="button screen-only" onClick={download}>
      {t("table.download")}
    </button>
  );
}
