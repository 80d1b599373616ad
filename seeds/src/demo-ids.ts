import { type Line, need } from "./read-csv.ts";

/** Finds the id behind a slug, a source name or an identifier of the data files. */
export type Ids = ReadonlyMap<string, string>;

/** @throws {Error} naming the value when nothing is called so. */
export function idOf(ids: Ids, line: Line, column: string): string {
  return lookUp(ids, need(line, column));
}

export function lookUp(ids: Ids, name: string): string {
  const id = ids.get(name);
  if (id) return id;
  throw new Error(`nothing is called "${name}"`);
}

/** Where a line of the data files was read. */
export const sourced = (line: Line, sources: Ids) => ({
  source: idOf(sources, line, "source"),
  sourceLine: line.source_line ? Number(line.source_line) : null,
});
