import type { Language } from "@onze/schema";
import { type Run, strong, type Text } from "../../shared/documents/document.ts";
import type { Figure, Party } from "./brief-values.ts";
import { BRIEF_WORDS, type BriefWords } from "./brief-words.ts";
import { collectSources, type Sources } from "./sources.ts";

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-BE", fr: "fr-BE", en: "en-GB", es: "es-ES" };

/** What every part of a brief is written with. */
export interface BriefTools {
  readonly language: Language;
  readonly words: BriefWords;
  readonly sources: Sources;
  /** `2026-10-31` as 31/10/2026. */
  readonly day: (day: string) => string;
  readonly decimal: (value: number) => string;
  /** A share of 0 to 1 as whole per cent. */
  readonly share: (value: number) => string;
  /** “a, b and c”. */
  readonly list: (items: readonly string[]) => string;
  /** A text of others: where it is in another language than the brief, that is said. */
  readonly quoted: (text: string, language: string) => Text;
}

/** Tools for one brief; it numbers its own sources. */
export function briefTools(language: Language): BriefTools {
  const locale = LOCALES[language];
  const words = BRIEF_WORDS[language];
  const days = new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  });
  const decimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const shares = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const languages = new Intl.DisplayNames([locale], { type: "language" });
  const day = (given: string): string => days.format(new Date(`${given}T00:00:00Z`));
  return {
    language,
    words,
    day,
    sources: collectSources({ words: words.frame, day }),
    decimal: (value) => decimals.format(value),
    share: (value) => shares.format(value),
    list: (items) => lists.format(items),
    quoted: (text, written) =>
      written === language
        ? [{ text }]
        : [
            { text },
            { text: ` (${words.frame.writtenIn(languages.of(written) ?? written)})`, isQuiet: true },
          ],
  };
}

export const namesOf = (parties: readonly Party[]): string[] => parties.map(({ name }) => name);

/** How much is taken up of all that is asked; unknown where that is so. */
export function uptakeOf(figure: Figure, { words, share }: BriefTools): string {
  const { value, low, high } = figure;
  if (value !== undefined) return words.demand.uptakeOne(share(value));
  if (low !== undefined && high !== undefined) return words.demand.uptakeBetween(share(low), share(high));
  return words.demand.uptakeUnknown;
}

/** Where something is: the country or region, else the arena. */
export function placeOf(
  {
    arena,
    country,
    region,
  }: {
    readonly arena: keyof BriefWords["demand"]["arenas"];
    readonly country: { readonly name: string } | null;
    readonly region: { readonly name: string } | null;
  },
  { words }: BriefTools,
): string {
  const named = country?.name ?? region?.name;
  const where = words.demand.arenas[arena];
  return named === undefined || named === where ? where : `${where}, ${named}`;
}

/** A text with the numbers of its sources after it. */
export const cited = (text: Text, ...numbers: readonly Run[]): Text => [
  ...text,
  ...numbers.flatMap((number) => [{ text: " " }, number]),
];

/** Words that begin a sentence of their own. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const strongly = (text: string): Text => [strong(text)];
