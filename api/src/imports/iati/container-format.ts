import { Buffer } from "node:buffer";
import { FileRefused } from "./file-refused.ts";

const WANTED = "bring the IATI activity file itself, an XML file whose first element is “iati-activities”";

/**
 * Refuses files that announce another format in their first bytes: ZIP, XLSX, ODS and other office
 * documents, gzip, PDF. An IATI file passes.
 *
 * @param head the first bytes of the file; 4,096 are enough.
 * @throws {FileRefused} with a sentence that names the format.
 */
export function refuseOtherFormats(head: Uint8Array): void {
  if (head.length === 0) throw new FileRefused("EMPTY", `The file is empty; ${WANTED}.`);
  const start = Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1");
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) throw refusedArchive(start);
  if (start.startsWith("%PDF")) throw new FileRefused("PDF", `This is a PDF document; ${WANTED}.`);
  if (start.startsWith("\x1f\x8b")) {
    throw new FileRefused("COMPRESSED", `This file is compressed (gzip): unpack it first, then ${WANTED}.`);
  }
  if (start.startsWith("\xd0\xcf\x11\xe0")) {
    throw new FileRefused(
      "OFFICE_DOCUMENT",
      `This is an old office document (such as an .xls spreadsheet), not XML; ${WANTED}.`,
    );
  }
}

function refusedArchive(start: string): FileRefused {
  const spreadsheet = spreadsheetKind(start);
  if (spreadsheet) {
    return new FileRefused("SPREADSHEET", `This is a spreadsheet (${spreadsheet}), not XML; ${WANTED}.`);
  }
  if (start.includes("word/") || start.includes("application/vnd.oasis.opendocument")) {
    return new FileRefused("OFFICE_DOCUMENT", `This is an office document, not XML; ${WANTED}.`);
  }
  return new FileRefused("COMPRESSED", `This file is a ZIP archive: unpack it first, then ${WANTED}.`);
}

/** An office file is a ZIP archive: the names of its first entries, which stand uncompressed, tell which one. */
function spreadsheetKind(start: string): "XLSX" | "ODS" | null {
  if (start.includes("application/vnd.oasis.opendocument.spreadsheet")) return "ODS";
  const packaged = start.includes("[Content_Types].xml") || start.includes("_rels/.rels");
  return start.includes("xl/") || (packaged && !start.includes("word/") && !start.includes("ppt/"))
    ? "XLSX"
    : null;
}
