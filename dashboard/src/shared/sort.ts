/** A table's order: by one column, upwards or downwards. */
export interface Sort<Column extends string> {
  readonly column: Column;
  readonly isDown: boolean;
}

/** Reads an order from the address, as `effort` or `-effort`; anything else gives the fallback. */
export function parseSort<Column extends string, Fallback>(
  text: string | null,
  columns: readonly Column[],
  fallback: Fallback,
): Sort<Column> | Fallback {
  const name = text?.replace(/^-/, "");
  const column = columns.find((candidate) => candidate === name);
  return column === undefined ? fallback : { column, isDown: text?.startsWith("-") ?? false };
}

/** Writes an order for the address. */
export function printSort({ column, isDown }: Sort<string>): string {
  return isDown ? `-${column}` : column;
}

/** The order after pressing a column's head: another column starts upwards, the same one turns round. */
export function turnSort<Column extends string>(sort: Sort<Column> | null, column: Column): Sort<Column> {
  return { column, isDown: sort?.column === column && !sort.isDown };
}

/** How rows are put in order: by which value, in which direction, and by which alphabet words go. */
export interface Order<Row> {
  readonly by: (row: Row) => string | number | null;
  readonly isDown: boolean;
  readonly compare: (a: string, b: string) => number;
}

/**
 * Puts rows in order without changing the list given.
 *
 * What is not known (null) stands last in both directions: it is neither much nor little. Rows that are equal keep
 * the order they had.
 */
export function sortRows<Row>(rows: readonly Row[], { by, isDown, compare }: Order<Row>): Row[] {
  return rows.toSorted((rowA, rowB) => {
    const [a, b] = [by(rowA), by(rowB)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const up = typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b));
    return isDown ? -up : up;
  });
}
