const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/;
/** Days as a workbook counts them where a cell is not said to hold one: those of 1954 to 2100. */
const COUNTED = /^(\d{5})(?:\.\d+)?$/;
const FIRST_COUNTED = 20_000;
const LAST_COUNTED = 73_415;
/** Midnight in UTC of the day that a workbook counts as 0. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * A day as people and spreadsheets write it: `2024-03-31`, `31/3/2024`, `31.03.2024`, or the number that a spreadsheet counts.
 * The day stands before the month, as everywhere where our languages are spoken in Europe.
 *
 * @returns `YYYY-MM-DD`; null when it is none of the calendar.
 */
export function readWrittenDay(text: string): string | null {
  const counted = Number(COUNTED.exec(text)?.[1]);
  if (counted >= FIRST_COUNTED && counted <= LAST_COUNTED)
    return new Date(DAY_ZERO + counted * DAY).toISOString().slice(0, 10);
  const iso = ISO.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? dayOf(dayFirst[3], dayFirst[2], dayFirst[1]) : null;
}

function dayOf(year = "", month = "", dayOfMonth = ""): string | null {
  const day = `${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
  const read = new Date(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
  return isReal && Number(year) >= 1900 && Number(year) <= 2199 ? day : null;
}
