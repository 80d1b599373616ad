import { useCallback, useMemo } from "react";
import { FACETS } from "./axis/axes.ts";
import { useAxes } from "./axis/useAxes.ts";
import { type CoverageWords, useCoverageWords } from "./useCoverageWords.ts";
import type { MatrixAxisValue, MatrixCell } from "./view-props.ts";

export type CellWords = (row: string, column: string, cell: MatrixCell | null) => string;

/**
 * A cell in words, as a screen reader speaks it: where, the state, and how many partners on each side. The same
 * state with the same figures occurs in many cells, so its words are made once.
 */
export function useCellWords(): CellWords {
  const t = useCoverageWords();
  return useMemo(() => {
    const known = new Map<string, string>();
    return (row, column, cell) => {
      const { state = "NOTHING_RECORDED", umbrella, members } = cell ?? {};
      const key = [
        state,
        ...[umbrella, members].flatMap((side) => [
          side?.activities ? side.partners : "",
          side?.onlySuggested,
        ]),
      ].join();
      const words = known.get(key) ?? stateWords(t, cell);
      known.set(key, words);
      return `${row}, ${column}: ${words}`;
    };
  }, [t]);
}

function stateWords(t: CoverageWords, cell: MatrixCell | null): string {
  if (!cell) return t("state.NOTHING_RECORDED");
  const side = (name: "umbrella" | "members") => {
    const { activities, partners, onlySuggested } = cell[name];
    if (activities === 0) return [];
    return [t(`spoken.${name}`, { count: partners }), ...(onlySuggested ? [t("spoken.suggested")] : [])];
  };
  return [t(`state.${cell.state}`), ...side("umbrella"), ...side("members")].join(", ");
}

/** The name of a row or column; what the source does not say gets a name of its own. */
export function useAxisLabel(): (
  value: Pick<MatrixAxisValue, "kind" | "label">,
  axis: "row" | "column",
) => string {
  const t = useCoverageWords();
  const { rows, columns } = useAxes();
  return useCallback(
    (value, axis) =>
      value.kind === "NOT_STATED" ? t(`notStated.${FACETS[axis === "row" ? rows : columns]}`) : value.label,
    [t, rows, columns],
  );
}
