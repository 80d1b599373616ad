/** One value of a row: text, a plain number, a day as ISO 8601, or null for what is not known. */
export type CsvValue = string | number | null;

const BYTE_ORDER_MARK = "\uFEFF";
const STARTS_A_FORMULA = /^[=+\-@\t\r]/;

/**
 * Writes rows as a CSV file (RFC 4180): UTF-8 with byte order mark, commas, one heading line, plain numbers.
 *
 * What is not known is an empty field. Text that a spreadsheet would run as a formula gets an apostrophe before it:
 * names come from files of others.
 *
 * @returns the whole text of the file.
 */
export function printCsv(heads: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + [heads, ...rows].map((row) => `${row.map(printValue).join(",")}\r\n`).join("");
}

function printValue(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = STARTS_A_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
