import type { AmountOrigin, Language, ThemeOrigin } from "@onze/schema";
import { ENTRY_WORDS, type EntryWords } from "./entry-words.ts";

/** A fact of an activity as the history kept it, with what its codes are called; shares are 0 to 1. */
export type Entry =
  | {
      readonly list: "amounts";
      readonly year: number;
      readonly amount: number;
      /** As the source writes it, mostly ISO 4217; left out where it states none. */
      readonly currency?: string;
      readonly origin: `${AmountOrigin}`;
    }
  /** Without a name where no country or region is stated. */
  | { readonly list: "places"; readonly name: string | null; readonly share: number }
  /** Its share is null where it is unknown, or not for the reader. */
  | { readonly list: "partners"; readonly name: string; readonly share: number | null }
  | {
      readonly list: "sectors";
      readonly vocabulary: string;
      readonly code: string;
      readonly name: string | null;
      readonly share?: number;
    }
  | {
      readonly list: "themes";
      readonly name: string | null;
      readonly share: number;
      readonly origin: `${ThemeOrigin}`;
    };

/** An entry of a list of an activity in one line: what it is about, and in brackets what is said of it. */
export function readableEntry(entry: Entry, language: Language): string {
  const words = ENTRY_WORDS[language];
  switch (entry.list) {
    case "amounts":
      return `${entry.year}${words.colon}${moneyIn(entry, words)} (${words.origin[entry.origin]})`;
    case "places":
      return withMore(entry.name ?? words.noPlace, shareIn(entry, words));
    case "partners":
      return withMore(entry.name, shareIn(entry, words));
    case "sectors":
      return withMore(sectorIn(entry, words), shareIn(entry, words));
    case "themes":
      return withMore(
        entry.name ?? words.noTheme,
        shareIn(entry, words),
        entry.name === null ? null : words.origin[entry.origin],
      );
  }
}

function withMore(what: string, ...more: readonly (string | null)[]): string {
  const told = more.filter((each) => each !== null);
  return told.length === 0 ? what : `${what} (${told.join(", ")})`;
}

/** Only DAC purpose codes have names here; others say which list they are of, by its number in IATI's SectorVocabulary. */
function sectorIn(
  { name, code, vocabulary }: Extract<Entry, { list: "sectors" }>,
  { list }: EntryWords,
): string {
  if (vocabulary === "1") return name === null ? code : `${code} ${name}`;
  return `${code}, ${list} ${vocabulary}`;
}

/** Cents only where there are some; what is no ISO code stands behind the number as it is. */
function moneyIn(
  { amount, currency }: Extract<Entry, { list: "amounts" }>,
  { locale, noCurrency }: EntryWords,
): string {
  const cents = { trailingZeroDisplay: "stripIfInteger", maximumFractionDigits: 2 } as const;
  if (currency !== undefined && /^[A-Z]{3}$/.test(currency))
    return new Intl.NumberFormat(locale, { ...cents, style: "currency", currency }).format(amount);
  return `${new Intl.NumberFormat(locale, cents).format(amount)} ${currency ?? noCurrency}`;
}

/** In per cent; null where it is not known. */
function shareIn({ share }: { readonly share?: number | null }, { locale }: EntryWords): string | null {
  if (typeof share !== "number") return null;
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(share);
}
