import type { CellState } from "../gql/graphql.ts";
import { OPEN_FIRST } from "./shown-states.ts";
import type { Matrix, MatrixAxisValue, MatrixCell } from "./view-props.ts";

/** What the groups of the list are: the rows (countries) or the columns (themes). */
export type ListAxis = "row" | "column";

export interface ListGroup {
  readonly value: MatrixAxisValue;
  /** The cells with something recorded, those still open first. */
  readonly items: readonly { readonly value: MatrixAxisValue; readonly cell: MatrixCell }[];
  /** The names along the other axis for which nothing is recorded here. */
  readonly nothing: readonly MatrixAxisValue[];
}

export interface ListOptions {
  readonly by: ListAxis;
  /** Only cells in these states; null keeps all. */
  readonly states: readonly CellState[] | null;
  readonly compare: (a: string, b: string) => number;
}

const isLast = ({ kind }: MatrixAxisValue) => Number(kind === "NOT_STATED") * 2 + Number(kind === "REGION");

/**
 * Turns the matrix into a list for a narrow screen: by country or by theme, the groups with something open first,
 * then by name; inside a group open cells first.
 *
 * A group without any cell in the chosen states is left out.
 */
export function listGroups(matrix: Matrix, { by, states, compare }: ListOptions): ListGroup[] {
  const [groups, others] = by === "row" ? [matrix.rows, matrix.columns] : [matrix.columns, matrix.rows];
  const cells = Map.groupBy(matrix.cells, (cell) => cell[by]);
  const otherOf = (cell: MatrixCell) => (by === "row" ? cell.column : cell.row);
  return groups
    .map((value) => {
      const own = new Map((cells.get(value.key) ?? []).map((cell) => [otherOf(cell), cell]));
      const items = others.flatMap((other) => {
        const cell = own.get(other.key);
        return cell && (states === null || states.includes(cell.state)) ? [{ value: other, cell }] : [];
      });
      items.sort(
        (a, b) =>
          OPEN_FIRST.indexOf(a.cell.state) - OPEN_FIRST.indexOf(b.cell.state) ||
          compare(a.value.label, b.value.label),
      );
      return { value, items, nothing: others.filter((other) => !own.has(other.key)) };
    })
    .filter(({ items, nothing }) => items.length > 0 || (isNothingChosen(states) && nothing.length > 0))
    .sort(
      (a, b) =>
        isLast(a.value) - isLast(b.value) || openIn(b) - openIn(a) || compare(a.value.label, b.value.label),
    );
}

const isNothingChosen = (states: readonly CellState[] | null) =>
  states?.includes("NOTHING_RECORDED") ?? false;

const openIn = ({ items }: ListGroup) =>
  items.filter(({ cell }) => cell.state === "SHARED_NOT_AGREED").length;
