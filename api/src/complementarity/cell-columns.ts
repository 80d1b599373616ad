import type { CellSide } from "./coverage-types.ts";
import type { CountedCell } from "./matrix.ts";

/** One side of many cells, one list per figure. */
type SideColumns = {
  readonly [Figure in keyof Omit<CellSide, "onlySuggested">]: readonly CellSide[Figure][];
} & {
  readonly onlySuggested: readonly (boolean | null)[];
};

/** Many cells, one list per column: PostgreSQL writes and Node reads them in half the time of as many rows. */
export interface CellColumns {
  readonly row: readonly string[];
  readonly column: readonly string[];
  readonly umbrella: SideColumns;
  readonly members: SideColumns;
}

/** SQL of `CellColumns` for a statement of cells, whose columns say side and figure by two letters. */
export function inColumns(cells: string): string {
  return `select ${listOf("row")} as row, ${listOf("column")} as column, ${sideOf("u")} as umbrella, ${sideOf("m")} as members
    from (${cells}) c`;
}

const listOf = (column: string): string => `coalesce(json_agg(c."${column}"), '[]')`;

const sideOf = (letter: string): string =>
  `json_build_object('organisations', ${listOf(`${letter}o`)}, 'partners', ${listOf(`${letter}p`)},
    'activities', ${listOf(`${letter}a`)}, 'effortEur', ${listOf(`${letter}e`)},
    'activitiesWithEffort', ${listOf(`${letter}k`)}, 'onlySuggested', ${listOf(`${letter}s`)})`;

/** The cells that columns hold. @throws {RangeError} when a list is shorter than the others. */
export function cellsOf({ row, column, umbrella, members }: CellColumns): CountedCell[] {
  return row.map((key, at) => ({
    row: key,
    column: pick(column, at),
    umbrella: sideAt(umbrella, at),
    members: sideAt(members, at),
  }));
}

const sideAt = (side: SideColumns, at: number): CellSide => ({
  organisations: pick(side.organisations, at),
  partners: pick(side.partners, at),
  activities: pick(side.activities, at),
  effortEur: pick(side.effortEur, at),
  activitiesWithEffort: pick(side.activitiesWithEffort, at),
  onlySuggested: pick(side.onlySuggested, at) === true,
});

/**
 * Cells in the order of their keys, whatever the order in which they were read: totals are read as they were written, and
 * that would tell of changes that not everybody may see. Each finds its place at once, as sorting takes as long as reading.
 */
export function inOrder(cells: readonly CountedCell[]): CountedCell[] {
  const rows = ranksOf(cells.map(({ row }) => row));
  const columns = ranksOf(cells.map(({ column }) => column));
  const grid = new Array<CountedCell | undefined>(rows.size * columns.size);
  for (const cell of cells)
    grid[(rows.get(cell.row) ?? 0) * columns.size + (columns.get(cell.column) ?? 0)] = cell;
  return grid.filter((cell) => cell !== undefined);
}

const ranksOf = (keys: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(keys)].sort().map((key, rank) => [key, rank]));

function pick<Value>(list: readonly Value[], at: number): Value {
  const value = list[at];
  if (value === undefined) throw new RangeError(`a column of cells ends before row ${at}`);
  return value;
}
