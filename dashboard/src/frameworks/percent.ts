/** Reads what somebody typed in per cent, with a point or a comma, as a share of 0 to 1. @returns null for nothing, NaN for what is no such number. */
export function readPercent(text: string): number | null {
  const typed = text.trim().replace("%", "").trim().replace(",", ".");
  if (typed === "") return null;
  const percent = Number(typed);
  return percent >= 0 && percent <= 100 ? percent / 100 : Number.NaN;
}

/** A share as it stands in a field; empty for none. */
export const printPercent = (share: number | null): string =>
  share === null ? "" : String(Math.round(share * 10_000) / 100);
