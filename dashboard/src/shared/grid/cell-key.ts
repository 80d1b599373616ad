/** What a reader opened: a cell, a whole row, or a whole column. */
export interface OpenCell {
  readonly row: string | null;
  readonly column: string | null;
}

/** Writes what is opened for the address: `PE~tax`, `PE~` for the row, `~tax` for the column. */
export function printCellKey({ row, column }: OpenCell): string {
  return `${row ?? ""}~${column ?? ""}`;
}

/** Reads it back; null when the text names neither a row nor a column. */
export function parseCellKey(text: string | null): OpenCell | null {
  const [row = "", column = "", ...rest] = (text ?? "").split("~");
  if (rest.length > 0 || (row === "" && column === "")) return null;
  return { row: row || null, column: column || null };
}
