import type { Language } from "@onze/schema";
import { parse } from "csv-parse/sync";
import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { refuseManyRows, type SheetRow } from "./sheet-row.ts";

const SIGNS = [";", ",", "\t"] as const;
/** A first line with which a spreadsheet is told what separates. */
const TOLD_SIGN = /^sep=(.)\r?\n/i;

/** The sign that separates: the one that stands most often in the first line that holds any, outside quotes. */
function signOf(text: string): string {
  const line = text.split(/\r\n|\r|\n/, 20).find((each) => SIGNS.some((sign) => each.includes(sign))) ?? "";
  const plain = line.replace(/"[^"]*"?/g, "");
  const count = (sign: string): number => plain.split(sign).length;
  return SIGNS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/**
 * Reads a CSV of any dialect: separated by semicolons, commas or tabs, with any line breaks. Rows are numbered as a
 * spreadsheet numbers them, so that a cell with line breaks counts once.
 *
 * @throws {Refusal} when its quotes do not fit, or it has too many rows.
 */
export function readCsv(text: string): SheetRow[] {
  const told = TOLD_SIGN.exec(text);
  const table = told ? text.slice(told[0].length) : text;
  const rows: string[][] = parsed(table, told?.[1] ?? signOf(table));
  const filled = rows.flatMap((cells, place): SheetRow[] =>
    cells.some((cell) => cell.trim() !== "")
      ? [{ line: place + (told ? 2 : 1), cells: cells.map((cell) => cell.replace(/\r\n?/g, "\n")) }]
      : [],
  );
  refuseManyRows(filled.length);
  return filled;
}

function parsed(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true });
  } catch (error) {
    throw badInput(
      `The file cannot be read as a table: ${error instanceof Error ? error.message : String(error)}`,
      because("SHEET_UNREADABLE"),
    );
  }
}

/** What separates in a CSV that spreadsheets set to a language open by themselves: where a comma begins the decimals, a semicolon. */
const SIGN_OF: Readonly<Record<Language, string>> = { nl: ";", fr: ";", es: ";", en: "," };

/** A CSV with a byte order mark, without which spreadsheets take letters with accents for others. */
export function writeCsv(rows: readonly (readonly string[])[], language: Language): string {
  const sign = SIGN_OF[language];
  const quoted = (cell: string): string =>
    /[;,\t"\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(sign)}\r\n`).join("")}`;
}
