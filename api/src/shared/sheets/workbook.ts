import { type DataValidation, streamXlsxRows, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { Refusal } from "../../errors.ts";
import { refuseManyRows, type SheetRow } from "./sheet-row.ts";
import { checkWorkbook, unreadable } from "./workbook-bounds.ts";

/*
 * The only module that knows how workbooks are read and written.
 */

/** A value of a cell of a workbook: a day is a `Date` at midnight in UTC. */
export type WorkbookCell = string | number | Date | null;

/** What a cell of a column may hold, in a list to choose from; anything else stays possible, and is judged when it comes back. */
export interface Choices {
  /** Of the column, from 0. */
  readonly column: number;
  /** Sheet and cells that hold the list, such as `Codes!$A$2:$A$5`. */
  readonly from: string;
}

/** A sheet to be written. */
export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  readonly columns: readonly {
    readonly width: number;
    readonly hidden?: boolean;
    readonly isDay?: boolean;
  }[];
  /** Rows that stay in sight. */
  readonly headRows: number;
  readonly choices?: readonly Choices[];
}

/** Rows below the heads for which something can be chosen. */
const CHOICE_ROWS = 5_000;
/** Rows that are looked at in search of those that hold something. */
const MOST_LOOKED_AT = 200_000;

/** The sheets of a workbook, one by one, each when it is asked for. @throws {Refusal} when it cannot be read. */
export async function* readWorkbook(bytes: Uint8Array): AsyncGenerator<SheetRow[]> {
  const facts = await checkWorkbook(bytes);
  for (let sheet = 0; sheet < facts.sheets; sheet++) yield await readOne(bytes, sheet, facts.from1904);
}

async function readOne(bytes: Uint8Array, sheet: number, from1904: boolean): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  try {
    let looked = 0;
    const dateSystem = from1904 ? "1904" : "1900";
    for await (const { index, values } of streamXlsxRows(bytes, { sheet, dateSystem })) {
      if (++looked > MOST_LOOKED_AT) break;
      const cells = values.map(textOf);
      if (cells.every((cell) => cell.trim() === "")) continue;
      rows.push({ line: index + 1, cells });
      refuseManyRows(rows.length);
    }
    return rows;
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable();
  }
}

/** What a cell holds, as text; of a formula, the value that was stored with it. */
function textOf(value: string | number | boolean | Date | null): string {
  if (value === null) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value).replace(/\r\n?/g, "\n");
}

/** What of a text would be read as the number of a sign. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;

/** A workbook with these sheets. */
export async function writeWorkbook(sheets: readonly BookSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(sheetOf) });
}

function sheetOf({ name, rows, columns, headRows, choices = [] }: BookSheet): WriteSheet {
  return {
    name,
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === "string" ? cell.replace(LOOKS_ESCAPED, "_x005F_") || null : cell)),
    ),
    columns: columns.map(({ width, hidden = false, isDay }) => ({
      ...{ width, hidden },
      style: { alignment: { vertical: "top", wrapText: true }, ...(isDay && { numFmt: "yyyy-mm-dd" }) },
    })),
    cells: new Map(
      columns.map((_, place) => [
        `0,${place}`,
        { style: { font: { name: "Calibri", size: 11, bold: true }, alignment: { wrapText: true } } },
      ]),
    ),
    freezePane: { rows: headRows },
    dataValidations: choices.map(({ column, from }): DataValidation => {
      const letter = letterOf(column);
      const range = `${letter}${headRows + 1}:${letter}${headRows + CHOICE_ROWS}`;
      return { type: "list", range, formula1: from, allowBlank: true, showErrorMessage: false };
    }),
  };
}

/** How a spreadsheet calls a column. @param place from 0. */
export const letterOf = (place: number): string =>
  place < 26
    ? String.fromCharCode(65 + place)
    : `${letterOf(Math.floor(place / 26) - 1)}${String.fromCharCode(65 + (place % 26))}`;
