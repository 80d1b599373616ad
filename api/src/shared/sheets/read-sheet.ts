import { Buffer } from "node:buffer";
import { badInput, type Refusal } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { readCsv } from "./csv-text.ts";
import { decodeText } from "./decode-text.ts";
import type { SheetRow } from "./sheet-row.ts";
import { readWorkbook } from "./workbook.ts";
import { unreadable } from "./workbook-bounds.ts";

/** How a file is written; one that is given back is written as the one that came. */
export type SheetFormat = "xlsx" | "csv";

/** The rows of a file that hold something. */
export interface ReadSheet {
  readonly format: SheetFormat;
  readonly rows: readonly SheetRow[];
}

const begins = (bytes: Uint8Array, ...sign: readonly number[]): boolean =>
  sign.every((byte, place) => bytes[place] === byte);

/**
 * Reads a table from a file, by what it holds and not by what it is called.
 *
 * @param fits whether a sheet is the one that is looked for, where a workbook has several; the first, when none is.
 * @throws {Refusal} when it is none that can be read, or holds nothing.
 */
export async function readSheet(
  bytes: Uint8Array,
  fits: (rows: readonly SheetRow[]) => boolean,
): Promise<ReadSheet> {
  const format: SheetFormat = begins(bytes, 0x50, 0x4b) ? "xlsx" : "csv";
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw refusalOfOld(bytes);
  const rows = format === "xlsx" ? await chooseSheet(bytes, fits) : readCsv(readable(decodeText(bytes)));
  if (rows.length > 0) return { format, rows };
  throw badInput("The file holds no row.", because("SHEET_EMPTY"));
}

/** Of the container that Excel before 2007 wrote, and that every Excel puts around a workbook with a password. */
const refusalOfOld = (bytes: Uint8Array): Refusal =>
  Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"))
    ? badInput(
        "The workbook has a password; save it without one and bring it again.",
        because("SHEET_LOCKED"),
      )
    : badInput(
        "The workbook is of Excel before 2007; save it as an Excel workbook (.xlsx), or as a CSV.",
        because("SHEET_OLD"),
      );

async function chooseSheet(bytes: Uint8Array, fits: (rows: readonly SheetRow[]) => boolean) {
  let first: readonly SheetRow[] = [];
  for await (const rows of readWorkbook(bytes)) {
    if (fits(rows)) return rows;
    if (first.length === 0) first = rows;
  }
  return first;
}

/** @throws {Refusal} when a text holds what only other files do. */
function readable(text: string): string {
  if (text.includes("\u0000")) throw unreadable();
  return text;
}
