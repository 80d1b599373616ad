import type { TestApp } from "./start-app.ts";

interface MatrixSide {
  readonly organisations: number;
  readonly partners: number;
  readonly activities: number;
  readonly effortEur: number | null;
  readonly activitiesWithEffort: number;
  readonly onlySuggested: boolean;
}

interface MatrixCell {
  readonly row: string;
  readonly column: string;
  readonly state: string;
  readonly umbrella: MatrixSide;
  readonly members: MatrixSide;
}

interface Matrix {
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly kind: string;
    readonly group: string | null;
  }[];
  readonly columns: Matrix["rows"];
  readonly cells: readonly MatrixCell[];
  readonly states: readonly { readonly state: string; readonly cells: number }[];
  readonly partners: number;
  readonly trust: Readonly<Record<string, unknown>>;
}

const SIDE = "{ organisations partners activities effortEur activitiesWithEffort onlySuggested }";
const MATRIX = `query ($rows: CoverageAxis! = THEME, $columns: CoverageAxis! = COUNTRY, $filter: CoverageFilter, $basis: EffortBasis! = PRESENCE) {
  coverageMatrix(rows: $rows, columns: $columns, filter: $filter, basis: $basis) {
    rows { key label kind group } columns { key label kind group } states { state cells } partners
    cells { row column state umbrella ${SIDE} members ${SIDE} }
    trust { activities holders confirmedLast12Months withBudget withTheme withStatedTheme withCountry }
  }
}`;

const keyOf = ({ row, column }: MatrixCell): string => `${row} ${column}`;

/** A matrix, with what tests ask of it most. */
export async function askMatrix(
  { ask }: Pick<TestApp, "ask">,
  variables: Readonly<Record<string, unknown>> = {},
) {
  const { data, errors } = await ask<{ coverageMatrix: Matrix }>(MATRIX, variables);
  if (!data) throw new Error(JSON.stringify(errors));
  // cells come in no order
  const cells = data.coverageMatrix.cells.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const matrix = { ...data.coverageMatrix, cells };
  const states = Object.fromEntries(cells.map((cell) => [keyOf(cell), cell.state]));
  return {
    ...matrix,
    /** State by "row column". */
    stateOf: states,
    /** Cells in each state, of all rows × columns. */
    counts: Object.fromEntries(matrix.states.map(({ state, cells }) => [state, cells])),
    /** @throws {Error} when nothing is recorded in the cell. */
    cell(row: string, column: string): MatrixCell {
      const found = matrix.cells.find((cell) => cell.row === row && cell.column === column);
      if (!found) throw new Error(`nothing is recorded in ${row} ${column}`);
      return found;
    },
  };
}
