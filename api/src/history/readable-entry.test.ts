import { AmountOrigin, LANGUAGES, ThemeOrigin } from "@onze/schema";
import { expect, test } from "vitest";
import { ENTRY_WORDS } from "./entry-words.ts";
import { type Entry, readableEntry } from "./readable-entry.ts";

const amount: Entry = { list: "amounts", year: 2024, amount: 1_000_000, currency: "EUR", origin: "BUDGET" };
const place: Entry = { list: "places", name: "Congo", share: 0.6 };
const theme: Entry = { list: "themes", name: "Santé", share: 0.5, origin: "SUGGESTED" };

/** What Intl writes between digits and before signs is a space of one kind or another. */
const plain = (text: string): string => text.replaceAll(/\s/g, " ");

test.each([
  ["nl", amount, "2024: € 1.000.000 (begroting)"],
  ["fr", amount, "2024 : 1 000 000 € (budget)"],
  ["en", amount, "2024: €1,000,000 (budget)"],
  ["es", amount, "2024: 1.000.000 € (presupuesto)"],
  ["nl", { ...amount, amount: 6849.315, origin: "SPENDING" }, "2024: € 6.849,32 (uitgaven)"],
  ["en", { ...amount, amount: 0, currency: "USD" }, "2024: US$0 (budget)"],
  ["en", { ...amount, currency: undefined }, "2024: 1,000,000 in an unknown currency (budget)"],
  ["en", { ...amount, currency: "Euro" }, "2024: 1,000,000 Euro (budget)"],
  ["nl", place, "Congo (60%)"],
  ["fr", { ...place, share: 0.33333 }, "Congo (33,33 %)"],
  ["es", { ...place, name: null, share: 1 }, "país no registrado (100 %)"],
  ["nl", theme, "Santé (50%, voorstel)"],
  ["fr", { ...theme, name: null, origin: "STATED" }, "thème non mentionné (50 %)"],
  ["nl", { list: "partners", name: "Gamma", share: 0.2 }, "Gamma (20%)"],
  ["nl", { list: "partners", name: "Gamma", share: null }, "Gamma"],
  [
    "en",
    { list: "sectors", vocabulary: "1", code: "12220", name: "Basic health care", share: 1 },
    "12220 Basic health care (100%)",
  ],
  ["en", { list: "sectors", vocabulary: "1", code: "99999", name: null }, "99999"],
  ["fr", { list: "sectors", vocabulary: "7", code: "6", name: null, share: 0.5 }, "6, liste 7 (50 %)"],
] as const)("a person reads in %s: %j", (language, entry, text) => {
  expect(plain(readableEntry(entry as Entry, language))).toBe(text);
});

test.each(LANGUAGES)("every origin of an amount or a theme has words in %s", (language) => {
  const origins = [...Object.values(AmountOrigin), ...Object.values(ThemeOrigin)];
  expect(Object.keys(ENTRY_WORDS[language].origin).toSorted()).toEqual(origins.toSorted());
});
