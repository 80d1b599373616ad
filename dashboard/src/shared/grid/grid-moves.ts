/** A place in the grid; row −1 is the head row and column −1 the names of the rows. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Rows that Page Up and Page Down pass. */
const PAGE = 10;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/**
 * Where a key leads from a place in the grid. Home and End go to the ends of the row, with Ctrl to the ends of the
 * grid. The corner, where head row and names meet, holds nothing and is passed over.
 *
 * @returns null when the key does not move.
 */
export function moveInGrid(
  from: GridPlace,
  key: string,
  withControl: boolean,
  size: GridSize,
): GridPlace | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowUp: { ...from, row: from.row - 1 },
    ArrowDown: { ...from, row: from.row + 1 },
    ArrowLeft: { ...from, column: from.column - 1 },
    ArrowRight: { ...from, column: from.column + 1 },
    PageUp: { ...from, row: Math.max(0, from.row - PAGE) },
    PageDown: { ...from, row: from.row + PAGE },
    Home: withControl ? { row: 0, column: 0 } : { ...from, column: -1 },
    End: withControl ? last : { ...from, column: last.column },
  };
  const wanted = moves[key];
  if (!wanted) return null;
  const place = { row: clamp(wanted.row, -1, last.row), column: clamp(wanted.column, -1, last.column) };
  if (place.row !== -1 || place.column !== -1) return place;
  return key === "Home" ? { row: -1, column: 0 } : from;
}
