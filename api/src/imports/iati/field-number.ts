const LARGEST_AMOUNT = 1e15;
/** The effort of a place and a partner is a product of four numbers; of smaller ones it would be too small to store. */
const SMALLEST_AMOUNT = 1e-9;
const LONGEST_NUMBER = 40;

const DECIMAL_POINT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?$/;
const SPACED_GROUPS = /^[+-]?\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/;
const COMMA_GROUPS = /^[+-]?\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;
const POINT_GROUPS = /^[+-]?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;
const DECIMAL_COMMA = /^[+-]?(?:\d+,(?:\d{1,2}|\d{4,})|(?:0|\d{4,}),\d{3})$/;

/**
 * Reads a number as people and programs write it, where it can mean one thing only.
 *
 * Read: `1000.5`, `1 000,50`, `1'000.50`, `1,000.50`, `1.000,50`, `1,000,000`, `1000,5`. Not read: `1,000`
 * (a thousand, or one?), words, `Infinity`, anything beyond 10^15 or, but for 0, within 10^-9. `1.000` is one, as XML
 * has it.
 *
 * @returns the number, or `null` when the text is none.
 */
export function parseNumber(text: string): number | null {
  const written = text.trim();
  if (written.length > LONGEST_NUMBER) return null;
  const value = Number(withDecimalPoint(written));
  const size = Math.abs(value);
  return size === 0 || (size >= SMALLEST_AMOUNT && size <= LARGEST_AMOUNT) ? value : null;
}

/** A percentage with or without its sign, as {@link parseNumber} reads numbers; `null` when the text is none. */
export function parsePercentage(text: string): number | null {
  const written = text.trim();
  return parseNumber(written.endsWith("%") ? written.slice(0, -1) : written);
}

/** A whole number from 0 to 99 in plain digits, or `null`. */
export function parseWhole(text: string): number | null {
  return /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : null;
}

function withDecimalPoint(written: string): string {
  if (DECIMAL_POINT.test(written)) return written;
  if (SPACED_GROUPS.test(written)) return written.replaceAll(/[\s'’]/g, "").replace(",", ".");
  if (COMMA_GROUPS.test(written)) return written.replaceAll(",", "");
  if (POINT_GROUPS.test(written)) return written.replaceAll(".", "").replace(",", ".");
  return DECIMAL_COMMA.test(written) ? written.replace(",", ".") : "NaN";
}
