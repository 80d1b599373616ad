import { headOf } from "./axis/axis-words.ts";
import { useAxes } from "./axis/useAxes.ts";
import type { TableColumn } from "./table-rows.ts";
import { useCoverageWords } from "./useCoverageWords.ts";

/** The heads of the table: the first two say what its rows and columns are in the matrix. */
export function useTableHeads(): (column: TableColumn) => string {
  const t = useCoverageWords();
  const { rows, columns } = useAxes();
  return (column) => {
    if (column === "country") return t(headOf(rows));
    return column === "theme" ? t(headOf(columns)) : t(`table.column.${column}`);
  };
}
