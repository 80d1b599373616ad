const LOCALES: Readonly<Record<string, string>> = { nl: "nl-BE", fr: "fr-BE", en: "en-GB", es: "es-ES" };

/** Numbers, amounts and dates as one language writes them. */
export interface Format {
  readonly count: (value: number) => string;
  /** A size in bytes: 61 byte, 457 kB, 29,4 MB; a kB is 1,000 bytes. */
  readonly bytes: (value: number) => string;
  /** Whole euro, with the sign where the language puts it. */
  readonly euro: (value: number) => string;
  /** A share of 0 to 1 as whole per cent. */
  readonly share: (value: number) => string;
  /** The same with a tenth of a per cent, where it is held against a line. */
  readonly shareInTenths: (value: number) => string;
  /** A share of 0 to 1 with two decimals, where there are too few cases for per cent. */
  readonly ratio: (value: number) => string;
  /** A figure of any size with the decimals that it has: four, or as many as are asked for, at most. */
  readonly decimal: (value: number, most?: number) => string;
  /** `2026-10-31` as 31/10/2026. */
  readonly date: (day: string) => string;
  /** `2026-10-31` as 31 okt 2026. */
  readonly dateInWords: (day: string) => string;
  /** `2021-04-30` as apr 2021. */
  readonly month: (day: string) => string;
  /** `2026-10-31T13:05:00Z` as date and time of the reader's own zone. */
  readonly moment: (instant: string) => string;
  /** `2026-10-31T13:05:00Z` as the time of day in the reader's own zone. */
  readonly time: (instant: string) => string;
  /** Whole years back, in words: "5 jaar geleden". */
  readonly yearsAgo: (years: number) => string;
  /** "a, b en c". */
  readonly list: (items: readonly string[]) => string;
  /** Puts words in the order of the language's alphabet. */
  readonly compare: (a: string, b: string) => number;
}

const parseDay = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** The formats of one of our languages; any other reads as English. */
export function createFormat(language: string): Format {
  const locale = LOCALES[language] ?? "en-GB";
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const euro = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: 0,
  });
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const ratio = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const day = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
  const table = day({ day: "2-digit", month: "2-digit", year: "numeric" });
  const words = day({ day: "numeric", month: "short", year: "numeric" });
  const month = day({ month: "short", year: "numeric" });
  const moment = new Intl.DateTimeFormat(locale, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  const decimal = (most: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: most });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = language === "nl" || language === "en" ? "%" : "\u00A0%";
  const percent = (text: string) => minus(text).replace(/\s*%$/, sign);
  return {
    count: (value) => minus(number.format(value)),
    bytes: (value) => formatBytes(value, locale),
    euro: (value) => minus(euro.format(value)),
    share: (value) => percent(share.format(value)),
    shareInTenths: (value) => percent(tenths.format(value)),
    ratio: (value) => minus(ratio.format(value)),
    decimal: (value, most = 4) => minus(decimal(most).format(value)),
    date: (value) => table.format(parseDay(value)),
    dateInWords: (value) => words.format(parseDay(value)),
    month: (value) => month.format(parseDay(value)),
    moment: (value) => moment.format(new Date(value)),
    time: (value) => time.format(new Date(value)),
    yearsAgo: (years) => ago.format(-years, "year"),
    list: (items) => list.format(items),
    compare: collator.compare,
  };
}

const SIZES = [
  { unit: "gigabyte", from: 1e9, decimals: 1 },
  { unit: "megabyte", from: 1e6, decimals: 1 },
  { unit: "kilobyte", from: 1e3, decimals: 0 },
  { unit: "byte", from: 1, decimals: 0 },
] as const;

function formatBytes(value: number, locale: string): string {
  const { unit, from, decimals } = SIZES.find((size) => value >= size.from) ?? SIZES[3];
  const format = new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: decimals });
  return format.format(value / from);
}

const minus = (text: string) => text.replace("-", "−");

/**
 * How many whole years a date lies back, once that is more than 12 months.
 *
 * @param day `2021-04-30`
 * @param today the same form
 * @returns null within 12 months and for a date to come.
 */
export function oldAgeInYears(day: string, today: string): number | null {
  const years = Number(today.slice(0, 4)) - Number(day.slice(0, 4));
  const whole = today.slice(5, 10) < day.slice(5, 10) ? years - 1 : years;
  return whole >= 1 ? whole : null;
}

/** A sum of which not every part need be known. */
export interface KnownSum {
  /** Null when no part is known. */
  readonly sumEur: number | null;
  readonly known: number;
  readonly of: number;
}

/** Which sentence tells a sum honestly: unknown, at least so much, or exactly so much. */
export function sumWords({
  sumEur,
  known,
  of,
}: KnownSum): "amount.unknown" | "amount.atLeast" | "amount.exact" {
  if (sumEur === null || known === 0) return "amount.unknown";
  return known < of ? "amount.atLeast" : "amount.exact";
}

/** How a share of so many cases may be said: "2 of 9" under 20, per cent from there on; null without any case. */
export function shareWords(whole: number): "nOfN" | "percent" | null {
  if (whole === 0) return null;
  return whole < 20 ? "nOfN" : "percent";
}
