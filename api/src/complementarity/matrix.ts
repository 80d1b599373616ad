import {
  type AxisValue,
  type CellSide,
  CellState,
  type CoverageCell,
  type StateCount,
} from "./coverage-types.ts";

/** A cell as counted: both sides, and whether agreements name every party present. */
export interface CountedCell {
  readonly row: string;
  readonly column: string;
  readonly umbrella: CellSide;
  readonly members: CellSide;
}

/** How many organisations of a side are present. */
type Heads = Pick<CellSide, "organisations">;

/**
 * The state of a cell.
 *
 * A side is present when at least one of its organisations counts there. A shared cell is agreed only when `agreed`
 * says that a valid role agreement names every party present; an expired agreement is none.
 *
 * @see README.md in this folder, "Cell states".
 */
export function cellState(umbrella: Heads, members: Heads, agreed: boolean): CellState {
  const both = umbrella.organisations > 0 && members.organisations > 0;
  if (both) return agreed ? CellState.SHARED_AGREED : CellState.SHARED_NOT_AGREED;
  if (umbrella.organisations > 0) return CellState.UMBRELLA_ONLY;
  if (members.organisations > 0) return CellState.MEMBERS_ONLY;
  return CellState.NOTHING_RECORDED;
}

/** Gives counted cells their state; `agreed` holds the keys (`cellKey`) of the shared cells that are agreed. */
export function withStates(cells: readonly CountedCell[], agreed: ReadonlySet<string>): CoverageCell[] {
  return cells.map((cell) => ({
    ...cell,
    state: cellState(cell.umbrella, cell.members, agreed.has(cellKey(cell.row, cell.column))),
  }));
}

/** Tells cells apart; no key of an axis holds a tilde. */
export const cellKey = (row: string, column: string): string => `${row}~${column}`;

/**
 * How often each state occurs among rows × columns.
 *
 * @returns one count per state, in the order of the states; they add up to rows × columns. Head counts.
 */
export function countStates(
  rows: readonly AxisValue[],
  columns: readonly AxisValue[],
  cells: readonly CoverageCell[],
): StateCount[] {
  const counts = new Map<CellState, number>();
  for (const { state } of cells) counts.set(state, (counts.get(state) ?? 0) + 1);
  counts.set(CellState.NOTHING_RECORDED, rows.length * columns.length - cells.length);
  return Object.values(CellState).map((state) => ({ state, cells: counts.get(state) ?? 0 }));
}
