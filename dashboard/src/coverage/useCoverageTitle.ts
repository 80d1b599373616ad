import { isPlain } from "./axis/axes.ts";
import { useAxes } from "./axis/useAxes.ts";
import { findCoverage } from "./finding.ts";
import { useCoverageWords } from "./useCoverageWords.ts";
import type { Matrix, MatrixAxisValue } from "./view-props.ts";

const onlyOf = (values: readonly MatrixAxisValue[], kind: MatrixAxisValue["kind"]) => {
  const [first, ...rest] = values;
  return first?.kind === kind && rest.length === 0 ? first.label : null;
};

/** The title of the coverage: its finding as a sentence, or the name of the view while or where there is none. */
export function useCoverageTitle(matrix: Matrix | undefined): string {
  const t = useCoverageWords();
  const arePlain = isPlain(useAxes());
  const finding =
    matrix &&
    findCoverage({
      states: matrix.states,
      theme: arePlain ? onlyOf(matrix.columns, "THEME") : null,
      country: arePlain ? onlyOf(matrix.rows, "COUNTRY") : null,
    });
  return finding ? t(finding.key, finding.values) : t("nav.coverage");
}
