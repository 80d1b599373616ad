import { expect, test } from "vitest";
import { foldName, foldText, withoutSpaces } from "./fold-name.ts";

test.each([
  { what: "two organisations named by one word more", one: "DAR", other: "DAR BIC" },
  { what: "a foundation and a person's name", one: "Fundación Jubileo", other: "Jubileo" },
  { what: "an NGO in the name", one: "NGO Forum", other: "Forum" },
  { what: "a form that may be a word, before the end", one: "SA Forum", other: "Forum" },
  { what: "two pages that begin alike", one: `${"a ".repeat(500)}x`, other: `${"a ".repeat(500)}y` },
  { what: "vowel signs outside the Latin script", one: "किसान", other: "कसन" },
])("keeps apart $what", ({ one, other }) => {
  expect(foldName(one)).not.toBe(foldName(other));
});

test.each([
  { what: "case", one: "WALHI", other: "Walhi", key: "walhi" },
  { what: "accents", one: "Fundación Solón", other: "FUNDACION SOLON", key: "fundacion solon" },
  { what: "accents written as marks", one: "Réseau", other: "Re\u0301seau", key: "reseau" },
  { what: "joined letters", one: "œuvrant", other: "OEUVRANT", key: "oeuvrant" },
  { what: "the Turkish capital", one: "İnsan", other: "insan", key: "insan" },
  { what: "typographic apostrophes", one: "l’enfant", other: "L'ENFANT", key: "lenfant" },
  { what: "kinds of dash", one: "Derecho – DAR", other: "Derecho - DAR", key: "derecho dar" },
  {
    what: "hard and double spaces",
    one: "Radio\u00a0 Maendeleo ",
    other: "RADIO MAENDELEO",
    key: "radio maendeleo",
  },
  {
    what: "a bracket never closed",
    one: "Conseil (CNONGD",
    other: "Conseil (CNONGD)",
    key: "conseil cnongd",
  },
  { what: "a legal form at the end", one: "CREEIJ ASBL", other: "CREEIJ", key: "creeij" },
  { what: "a legal form in front", one: "vzw Trias", other: "Trias", key: "trias" },
  { what: "a legal form with dots", one: "Trias a.s.b.l.", other: "Trias", key: "trias" },
  { what: "two legal forms", one: "Example Pty Ltd", other: "Example", key: "example" },
  { what: "a form that may be a word, at the end", one: "Nafa S.A.", other: "Nafa", key: "nafa" },
])("folds $what", ({ one, other, key }) => {
  expect(foldName(one)).toBe(key);
  expect(foldName(other)).toBe(key);
});

test.each([
  { name: "ASBL", key: "asbl" },
  { name: "SA", key: "sa" },
  { name: " – ", key: "" },
])("a name that is nothing but a form stays, and no letters give no key: $name", ({ name, key }) => {
  expect(foldName(name)).toBe(key);
});

test("folding text keeps every word", () => {
  expect(foldText("Partner S.A.")).toBe("partner sa");
});

test("a page of text gives a key of at most 200 characters, the same each time", () => {
  const page = "Oxfam is one of the affiliates of a confederation. ".repeat(160);
  expect(foldName(page)).toHaveLength(177);
  expect(foldName(page.toUpperCase())).toBe(foldName(page));
  expect(foldText(page).length).toBeLessThanOrEqual(200);
});

test("spacing does not tell names apart when they are compared", () => {
  expect(withoutSpaces(foldName("PRO-FEMMES"))).toBe(withoutSpaces(foldName("Profemmes")));
});
