import { useTranslation } from "react-i18next";
import { downloadText } from "../shared/download.ts";
import type { UrlFilter } from "../shared/filter/url-filter.ts";
import { useFileFacts } from "../shared/useFileFacts.ts";
import { printScenario } from "./scenario-csv.ts";
import { type Simulated, sentenceOf } from "./what-if-finding.ts";

/** Hands a simulation out as a file, with its source, date, coverage and the address that leads to it. */
export function useScenarioDownload(simulated: Simulated, filter: UrlFilter): () => void {
  const { t } = useTranslation();
  const fileFacts = useFileFacts();
  return () => {
    const changes = simulated.changes.map((change) => {
      const { key, values } = sentenceOf(change);
      return t(`scenarios.change.${key}`, values);
    });
    const words = { title: t("scenarios.title"), changes };
    downloadText(
      `onze-${t("scenarios.fileName")}-${simulated.trust.asOf}.csv`,
      printScenario(simulated, words, fileFacts(simulated.trust, filter)),
    );
  };
}
