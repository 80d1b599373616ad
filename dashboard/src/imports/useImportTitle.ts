import { useTranslation } from "react-i18next";
import type { ImportFactsFragment } from "../gql/later/graphql.ts";
import { useFindingWords } from "./useFindingWords.ts";

/** The sentence an import's page opens with: what it did, or where it stands. */
export function useImportTitle(run: ImportFactsFragment | null): string {
  const { t } = useTranslation();
  const words = useFindingWords();
  if (!run) return t("nav.imports");
  if (run.status === "APPLIED" && run.report) return words(run.report.activities);
  return t(`imports.title.${run.status}`);
}
