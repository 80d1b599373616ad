/** One value of a row: text, a plain number, a day as ISO 8601, or null for what is not known. */
export type CsvValue = string | number | null;

/** What holds or does not, the same in every language; empty where that is not known. */
export const yesNo = (holds: boolean | null | undefined): CsvValue => {
  if (holds === null || holds === undefined) return null;
  return holds ? "yes" : "no";
};

const BYTE_ORDER_MARK = "\uFEFF";
/** Where a cell begins for one spreadsheet or another: in Belgium they part a file at semicolons, also within a field. */
const BEFORE_A_FORMULA = /^(?=[\t\r])|(?<=^|[;,\t\r\n])(?=[ "]*[=+\-@])/g;

/**
 * Writes rows as a CSV file (RFC 4180): UTF-8 with byte order mark, commas, one heading line, plain numbers.
 *
 * What is not known is an empty field. Text that a spreadsheet would run as a formula gets an apostrophe before it, wherever
 * a cell could begin: names come from files of others.
 *
 * @returns the whole text of the file.
 */
export function printCsv(heads: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + [heads, ...rows].map((row) => `${row.map(printValue).join(",")}\r\n`).join("");
}

function printValue(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = value.replaceAll(BEFORE_A_FORMULA, "'");
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
