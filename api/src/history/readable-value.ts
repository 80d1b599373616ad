import type { Language } from "@onze/schema";
import { type Entry, readableEntry } from "./readable-entry.ts";

const YES: Readonly<Record<Language, string>> = { nl: "ja", fr: "oui", en: "yes", es: "sí" };
const NO: Readonly<Record<Language, string>> = { nl: "nee", fr: "non", en: "no", es: "no" };
const ERASED: Readonly<Record<Language, string>> = {
  nl: "gewist",
  fr: "effacé",
  en: "erased",
  es: "borrado",
};
/** Of a value that the history never keeps: only that it changed is told. */
const NEVER_KEPT: Readonly<Record<Language, string>> = {
  nl: "nooit bewaard",
  fr: "jamais conservé",
  en: "never kept",
  es: "nunca se guarda",
};

/** A side of a change as it is read: an entry of a list, or any other value. */
export type ReadSide = { readonly entry: Entry | null } | { readonly value: unknown };

/** What a change says of a side, for a person; null for nothing. */
export function readableSide(side: ReadSide | null, language: Language): string | null {
  if (side === null) return null;
  if ("value" in side) return readableValue(side.value, language);
  return side.entry === null ? null : readableEntry(side.entry, language);
}

/**
 * A value of a change as a person reads it: a list in one line, a text of several languages with each language on its own
 * line, yes or no in the reader's language. Codes of enums stay codes, for the dashboard has words for them.
 *
 * @returns null for no value; an empty text is an empty text.
 */
export function readableValue(value: unknown, language: Language): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return (value ? YES : NO)[language];
  if (Array.isArray(value)) return value.map((each) => readableValue(each, language) ?? "–").join(", ");
  if (typeof value !== "object") return String(value);
  if ("erased" in value) return `(${ERASED[language]})`;
  if ("kept" in value) return `(${NEVER_KEPT[language]})`;
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${readableValue(each, language) ?? "–"}`)
    .join("\n");
}
