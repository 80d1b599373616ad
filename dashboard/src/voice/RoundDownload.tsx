import { useTranslation } from "react-i18next";
import { downloadText } from "../shared/download.ts";
import { useShell } from "../shared/shell.ts";
import { printRound } from "./round-csv.ts";
import { type Round, thresholdOf } from "./round-results.ts";

/** Hands out what is told of a round, as a file. */
export function RoundDownload({ round }: { readonly round: Round }) {
  const { t } = useTranslation();
  const { data } = useShell();
  const download = () =>
    downloadText(
      `onze-${t("voice.fileName")}-${round.closesOn}.csv`,
      printRound(round, {
        isDemonstration: data?.installation.demonstration ?? false,
        view: location.href,
        rule: t("voice.rule", { least: thresholdOf(round) }),
      }),
    );
  return (
    <button type="button" className="button" onClick={download}>
      {t("voice.download")}
    </button>
  );
}
