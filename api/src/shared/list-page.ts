import { badInput } from "../errors.ts";
import { readCursor, writeCursor } from "./keyset.ts";
import { type Connection, type PageRequest, pageSize, toConnection } from "./page.ts";

/**
 * A page of a list that was computed, and is held whole and in its order.
 *
 * @param keyOf what tells one row from all others; a cursor holds it.
 * @throws {Refusal} when the row that a cursor points to is no longer there.
 */
export function listPage<Row>(
  list: readonly Row[],
  keyOf: (row: Row) => readonly string[],
  { first, after }: PageRequest,
): Connection<Row> {
  const size = pageSize(first);
  const start = after ? placeAfter(list, keyOf, after) : 0;
  const rows = list.slice(start, start + size + 1).map((node) => ({ node, key: keyOf(node) }));
  return toConnection({ keyed: true, size, first: !after, total: list.length, rows });
}

function placeAfter<Row>(
  list: readonly Row[],
  keyOf: (row: Row) => readonly string[],
  cursor: string,
): number {
  const length = list[0] === undefined ? 0 : keyOf(list[0]).length;
  const key = writeCursor(readCursor(cursor, length));
  const place = list.findIndex((row) => writeCursor(keyOf(row)) === key);
  if (place >= 0) return place + 1;
  throw badInput(
    `after is "${cursor.slice(0, 60)}"; what it points to is no longer in this list. Begin again.`,
  );
}

/** The same page with other rows in the place of its own. */
export function mapPage<From, To>(page: Connection<From>, toRow: (row: From) => To): Connection<To> {
  const edges = page.edges.map(({ node, cursor }) => ({ node: toRow(node), cursor }));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}
