/** A number as somebody types it, with a point or a comma. @returns null for nothing, NaN for what is no number. */
export function readNumber(text = ""): number | null {
  const typed = text.trim().replace(",", ".");
  if (typed === "") return null;
  const number = Number(typed);
  return Number.isFinite(number) ? number : Number.NaN;
}

/** What somebody typed in per cent, as a share of 0 to 1. @returns null for nothing, NaN for what is no such share. */
export function readPercent(text = ""): number | null {
  const percent = readNumber(text.replace("%", ""));
  if (percent === null) return null;
  return percent >= 0 && percent <= 100 ? percent / 100 : Number.NaN;
}

/** A share as it stands in a field, in per cent; empty for none. */
export const printPercent = (share: number | null): string =>
  share === null ? "" : String(Math.round(share * 10_000) / 100);
