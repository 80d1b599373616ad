import { useTranslation } from "react-i18next";
import { findCoverage } from "./finding.ts";
import type { Matrix, MatrixAxisValue } from "./view-props.ts";

const onlyOf = (values: readonly MatrixAxisValue[], kind: MatrixAxisValue["kind"]) => {
  const [first, ...rest] = values;
  return first?.kind === kind && rest.length === 0 ? first.label : null;
};

/** The title of the coverage: its finding as a sentence, or the name of the view while or where there is none. */
export function useCoverageTitle(matrix: Matrix | undefined): string {
  const { t } = useTranslation();
  const finding =
    matrix &&
    findCoverage({
      states: matrix.states,
      theme: onlyOf(matrix.columns, "THEME"),
      country: onlyOf(matrix.rows, "COUNTRY"),
    });
  return finding ? t(finding.key, finding.values) : t("nav.coverage");
}
