import type { CoverageCell } from "./coverage-types.ts";
import { CellChange, type ChangedCell } from "./difference-types.ts";
import { cellKey } from "./matrix.ts";

/**
 * Finds the cells that two days tell differently.
 *
 * A cell appeared when something is recorded in it on the later day alone, disappeared when on the earlier day alone, and
 * changed when it is in another state. What has other figures in the same state did not change.
 *
 * @returns changed cells by row and column as they were given, those of the later day first. Two empty days differ in nothing.
 * @see README.md in this folder, "Difference between two days".
 */
export function differenceOf(
  before: readonly CoverageCell[],
  after: readonly CoverageCell[],
): readonly ChangedCell[] {
  const earlier = new Map(before.map((cell) => [cellKey(cell.row, cell.column), cell]));
  const later = new Set(after.map(({ row, column }) => cellKey(row, column)));
  const changed = after.flatMap((cell) => {
    const was = earlier.get(cellKey(cell.row, cell.column)) ?? null;
    return was?.state === cell.state ? [] : [changedCell(was, cell)];
  });
  const gone = before.filter(({ row, column }) => !later.has(cellKey(row, column)));
  return [...changed, ...gone.map((cell) => goneCell(cell))];
}

function changedCell(before: CoverageCell | null, after: CoverageCell): ChangedCell {
  const change = before ? CellChange.CHANGED : CellChange.APPEARED;
  return { row: after.row, column: after.column, change, before, after };
}

const goneCell = (before: CoverageCell): ChangedCell => ({
  row: before.row,
  column: before.column,
  change: CellChange.DISAPPEARED,
  before,
  after: null,
});
