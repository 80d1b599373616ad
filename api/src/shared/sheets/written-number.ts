const PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/;
const SPACED = /^[+-]?\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d+)?$/;
const COMMAS = /^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/;
const POINTS = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/;

/** A number with a decimal comma or point, and with or without signs between thousands; null when it is none. */
export function readWrittenNumber(text: string): number | null {
  if (PLAIN.test(text)) return Number(text.replace(",", "."));
  if (SPACED.test(text)) return Number(text.replace(/[\s'’]/g, "").replace(",", "."));
  if (COMMAS.test(text)) return Number(text.replaceAll(",", ""));
  return POINTS.test(text) ? Number(text.replaceAll(".", "").replace(",", ".")) : null;
}
