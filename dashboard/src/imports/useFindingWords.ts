import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/useFormat.ts";
import { type ActivityTally, findImport } from "./import-finding.ts";

/** Says in one sentence what an import did: "16 activiteiten nieuw en 2 gewijzigd". */
export function useFindingWords(): (tally: ActivityTally) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (tally) => {
      const finding = findImport(tally);
      if (finding.kind === "EMPTY") return t("imports.finding.empty");
      if (finding.kind === "NOTHING_CHANGED") {
        return t("imports.finding.same", { count: finding.count });
      }
      const parts = finding.parts.map(({ kind, count }, index) =>
        // Only the first figure says what is counted.
        t(`imports.finding.${index === 0 ? "first" : "next"}.${kind}`, { count }),
      );
      return format.list(parts);
    },
    [t, format],
  );
}
