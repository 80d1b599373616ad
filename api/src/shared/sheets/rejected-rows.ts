import type { Language } from "@onze/schema";
import { guarded, unguarded } from "./cell-text.ts";
import { writeCsv } from "./csv-text.ts";
import type { SheetFormat } from "./read-sheet.ts";
import type { SheetRow } from "./sheet-row.ts";
import { REASON_HEAD, REASON_TAG } from "./sheet-words.ts";
import { writeWorkbook } from "./workbook.ts";

/** Rows that did not go in, and why. */
export interface RejectedRows {
  /** All rows of the file, as it was brought. */
  readonly rows: readonly SheetRow[];
  readonly headRows: number;
  /** By the number of the row. */
  readonly reasons: ReadonlyMap<number, string>;
  readonly title: string;
  readonly language: Language;
}

/**
 * A file of the same shape as the one that was brought, with the rows that did not go in, as they were, and why: put right, it
 * can be brought as it is.
 */
export async function writeRejected(rejected: RejectedRows, format: SheetFormat): Promise<Uint8Array> {
  const { rows, headRows, reasons, title, language } = rejected;
  const heads = rows.slice(0, headRows);
  const places = placesWithoutReason(heads);
  const added = [REASON_HEAD[language], REASON_TAG];
  const table = [
    ...heads.map(({ cells }, place) => [...places.map((at) => cells[at] ?? ""), added[place] ?? ""]),
    ...rows.slice(headRows).flatMap(({ line, cells }) => {
      const reason = reasons.get(line);
      return reason === undefined ? [] : [[...places.map((at) => again(cells[at] ?? "")), guarded(reason)]];
    }),
  ];
  if (format === "csv") return new TextEncoder().encode(writeCsv(table, language));
  const columns = table[0]?.map(() => ({ width: 24 })) ?? [];
  return writeWorkbook([{ name: title, rows: table, columns, headRows }]);
}

/** A cell that was brought, guarded as what is written here is. */
const again = (cell: string): string => guarded(unguarded(cell));

/** Where the columns stand, without the one with the reasons of an earlier time. */
function placesWithoutReason(heads: readonly SheetRow[]): number[] {
  const width = Math.max(0, ...heads.map(({ cells }) => cells.length));
  const isReason = (place: number): boolean =>
    heads.some(({ cells }) =>
      [REASON_TAG, ...Object.values(REASON_HEAD)].includes(cells[place]?.trim() ?? ""),
    );
  return Array.from({ length: width }, (_, place) => place).filter((place) => !isReason(place));
}
