import type { CellState } from "../gql/graphql.ts";
import type { Matrix, MatrixAxisValue, MatrixCell } from "./view-props.ts";

/** Orders of the rows: by name under their continent, or over all continents by what most readers look for. */
export type MatrixSort = "name" | "partners" | "shared";

export interface MatrixRow {
  readonly value: MatrixAxisValue;
  /** One per column; null where nothing is recorded. */
  readonly cells: readonly (MatrixCell | null)[];
}

/** Rows under one heading. */
export interface MatrixGroup {
  readonly key: string;
  /** Name of the continent; null for regional work, for what is not stated, and in orders without continents. */
  readonly label: string | null;
  readonly kind: "CONTINENT" | "REGIONS" | "NOT_STATED" | "ALL";
  readonly rows: readonly MatrixRow[];
}

export interface ArrangedMatrix {
  readonly columns: readonly MatrixAxisValue[];
  readonly groups: readonly MatrixGroup[];
}

export interface Arrangement {
  readonly sort: MatrixSort;
  /** Only rows and columns with at least one cell in these states stay; null keeps all. */
  readonly states: readonly CellState[] | null;
  /** The order of names in the reader's language. */
  readonly compare: (a: string, b: string) => number;
}

const isShared = (cell: MatrixCell | null) =>
  cell !== null && (cell.state === "SHARED_AGREED" || cell.state === "SHARED_NOT_AGREED");

const stateOf = (cell: MatrixCell | null): CellState => cell?.state ?? "NOTHING_RECORDED";

/** Partners over the row. It orders rows only and is never shown: a partner of two themes stands in it twice. */
const partnersOf = ({ cells }: MatrixRow) =>
  cells.reduce((sum, cell) => sum + (cell ? cell.umbrella.partners + cell.members.partners : 0), 0);

function groupOf({ value }: MatrixRow, sort: MatrixSort): Omit<MatrixGroup, "rows"> {
  if (value.kind === "NOT_STATED") return { key: "not-stated", label: null, kind: "NOT_STATED" };
  if (value.kind === "REGION") return { key: "regions", label: null, kind: "REGIONS" };
  if (sort !== "name" || value.kind !== "COUNTRY") return { key: "all", label: null, kind: "ALL" };
  return { key: value.group ?? "other", label: value.groupLabel ?? null, kind: "CONTINENT" };
}

const GROUP_ORDER: readonly MatrixGroup["kind"][] = ["ALL", "CONTINENT", "REGIONS", "NOT_STATED"];

function compareRows({ sort, compare }: Arrangement): (a: MatrixRow, b: MatrixRow) => number {
  const byName = (a: MatrixRow, b: MatrixRow) => compare(a.value.label, b.value.label);
  if (sort === "name") return byName;
  const measure = sort === "partners" ? partnersOf : (row: MatrixRow) => row.cells.filter(isShared).length;
  return (a, b) => measure(b) - measure(a) || byName(a, b);
}

/**
 * Lays the cells of a matrix out in rows and columns, under the continents of the rows.
 *
 * Work for a whole region and what the source does not place follow the countries. What is not stated comes last in
 * both directions.
 */
export function arrangeMatrix(matrix: Matrix, arrangement: Arrangement): ArrangedMatrix {
  const { states, sort, compare } = arrangement;
  const cells = new Map(matrix.cells.map((cell) => [`${cell.row}~${cell.column}`, cell]));
  const isShown = (row: string, column: string) =>
    states === null || states.includes(stateOf(cells.get(`${row}~${column}`) ?? null));
  const columns = matrix.columns
    .filter(({ key }) => matrix.rows.some((row) => isShown(row.key, key)))
    .sort((a, b) => Number(a.kind === "NOT_STATED") - Number(b.kind === "NOT_STATED"));
  const rows = matrix.rows
    .filter(({ key }) => columns.some((column) => isShown(key, column.key)))
    .map((value) => ({ value, cells: columns.map(({ key }) => cells.get(`${value.key}~${key}`) ?? null) }))
    .sort(compareRows(arrangement));
  const groups = [...Map.groupBy(rows, (row) => groupOf(row, sort).key)].flatMap(([, members]) => {
    const [first] = members;
    return first ? [{ ...groupOf(first, sort), rows: members }] : [];
  });
  groups.sort(
    (a, b) =>
      GROUP_ORDER.indexOf(a.kind) - GROUP_ORDER.indexOf(b.kind) ||
      compare(a.label ?? "\uFFFF", b.label ?? "\uFFFF"),
  );
  return { columns, groups };
}

/** The rows of all groups, in the order in which they stand on the page. */
export function flattenRows({ groups }: ArrangedMatrix): MatrixRow[] {
  return groups.flatMap(({ rows }) => rows);
}
