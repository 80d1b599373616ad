import { useMemo } from "react";
import { type CoverageRow, listRows } from "./table-rows.ts";
import { useAxisLabel } from "./useCellWords.ts";
import { useShownStates } from "./useShownStates.ts";
import type { Matrix } from "./view-props.ts";

/** The cells of the states that are shown, as rows with their names. */
export function useTableRows(matrix: Matrix): CoverageRow[] {
  const labelOf = useAxisLabel();
  const { states } = useShownStates();
  return useMemo(
    () =>
      listRows({
        rows: matrix.rows.map((row) => ({ ...row, label: labelOf(row, "row") })),
        columns: matrix.columns.map((column) => ({ ...column, label: labelOf(column, "column") })),
        cells: states ? matrix.cells.filter((cell) => states.includes(cell.state)) : matrix.cells,
      }),
    [matrix, states, labelOf],
  );
}
