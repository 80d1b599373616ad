import type { CellChange, CoverageDifferenceQuery } from "../../gql/later/graphql.ts";

export type Difference = CoverageDifferenceQuery["coverageDifference"];
export type ChangedCell = Difference["cells"][number];
type AxisName = Difference["rows"][number];

/** What can become of a cell, in the order of the page. */
export const CHANGES: readonly CellChange[] = ["APPEARED", "DISAPPEARED", "CHANGED"];

/** Reads what the page is narrowed to from the address; null for a word that makes no sense. */
export const parseChange = (text: string | null): CellChange | null =>
  CHANGES.find((change) => change === text) ?? null;

/** A changed cell with its names: a row of the table. */
export interface DifferenceRow {
  readonly place: AxisName;
  readonly theme: AxisName;
  readonly cell: ChangedCell;
}

/** How often each change occurs. */
export function countChanges({ cells }: Pick<Difference, "cells">): Readonly<Record<CellChange, number>> {
  const count = (wanted: CellChange) => cells.filter(({ change }) => change === wanted).length;
  return { APPEARED: count("APPEARED"), DISAPPEARED: count("DISAPPEARED"), CHANGED: count("CHANGED") };
}

/** Lists changed cells with their names, in the order of rows and columns. @param change null for all. */
export function differenceRows(
  { rows, columns, cells }: Difference,
  change: CellChange | null,
  nameOf: (value: AxisName, axis: "row" | "column") => string,
): DifferenceRow[] {
  const byKey = new Map(cells.map((cell) => [`${cell.row}~${cell.column}`, cell]));
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = byKey.get(`${row.key}~${column.key}`);
      if (!cell || (change !== null && cell.change !== change)) return [];
      const [place, theme] = [
        { ...row, label: nameOf(row, "row") },
        { ...column, label: nameOf(column, "column") },
      ];
      return [{ place, theme, cell }];
    }),
  );
}

/** A sentence and what fills it. */
export interface DifferenceFinding {
  readonly key: "difference.none" | "difference.nothingBefore" | "difference.finding";
  /** What became of how many cells, what did not occur left out. */
  readonly changes: readonly { readonly change: CellChange; readonly count: number }[];
}

/** Finds the sentence that says most: that nothing was recorded before, that nothing changed, or how much did. */
export function findDifference(difference: Difference): DifferenceFinding {
  const counts = countChanges(difference);
  const changes = CHANGES.map((change) => ({ change, count: counts[change] })).filter(
    ({ count }) => count > 0,
  );
  if (changes.length === 0) return { key: "difference.none", changes };
  return {
    key: difference.recordedBefore === 0 ? "difference.nothingBefore" : "difference.finding",
    changes,
  };
}
