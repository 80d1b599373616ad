import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LANGUAGES, pickLanguage, writeValue } from "./index.ts";
import { isLater, LATER_WORDS, WORDINGS } from "./later-words.ts";

const SOURCE = join(import.meta.dirname, "..");
const PLURAL = /_(one|other)$/;

const wordsOf = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(import.meta.dirname, `${language}.json`), "utf8"));

/** Every string in the code that could be the key of a text, with `${…}` as a wildcard. */
async function usedKeys(exclude: readonly string[] = []): Promise<string[]> {
  const found = new Set<string>();
  const leaves = ["gql", ...exclude];
  for await (const file of glob("**/*.{ts,tsx}", { cwd: SOURCE })) {
    if (file.split("/").some((folder) => leaves.includes(folder))) continue;
    if (file.endsWith(".test.ts")) continue;
    const code = readFileSync(join(SOURCE, file), "utf8");
    for (const [, , text] of code.matchAll(/(["'`])([a-zA-Z]+(?:\.(?:[\w.-]|\$\{[^}]*\})+)+)\1/g)) {
      if (text) found.add(text);
    }
  }
  return [...found];
}

/** The keys given to `t` directly: these must exist. */
async function askedKeys(): Promise<string[]> {
  const found = new Set<string>();
  for await (const file of glob("**/*.{ts,tsx}", { cwd: SOURCE, exclude: (name) => name === "gql" })) {
    if (file.endsWith(".test.ts")) continue;
    const code = readFileSync(join(SOURCE, file), "utf8");
    for (const [, , text] of code.matchAll(/\bt\(\s*(["'`])((?:(?!\1).)+)\1/g)) if (text) found.add(text);
  }
  return [...found];
}

function matcher(key: string): RegExp {
  const parts = key.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`);
}

const baseKeys = () => [...new Set(Object.keys(wordsOf("nl")).map((key) => key.replace(PLURAL, "")))];

test.each(LANGUAGES)("%s has a text for every key and no key of its own", (language) => {
  expect(Object.keys(wordsOf(language)).sort()).toEqual(Object.keys(wordsOf("nl")).sort());
});

test.each(LANGUAGES)("%s fills in the same values as Dutch", (language) => {
  const valuesIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
  const dutch = wordsOf("nl");
  const differing = Object.entries(wordsOf(language)).filter(([key, text]) => {
    // A singular may say "one" in words.
    const wanted = new Set(
      valuesIn(dutch[key] ?? "").filter((name) => !key.endsWith("_one") || name !== "count"),
    );
    const found = new Set(valuesIn(text).filter((name) => !key.endsWith("_one") || name !== "count"));
    return wanted.symmetricDifference(found).size > 0;
  });
  expect(differing.map(([key]) => key)).toEqual([]);
});

test.each(LANGUAGES)("%s has both numbers of every plural", (language) => {
  const keys = Object.keys(wordsOf(language));
  const lonely = keys.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, ""));
  const incomplete = lonely.filter((key) => !keys.includes(`${key}_one`) || !keys.includes(`${key}_other`));
  expect(incomplete).toEqual([]);
});

test("every text that the code asks for is there", async () => {
  const keys = baseKeys();
  const missing = (await askedKeys()).filter((asked) => !keys.some((key) => matcher(asked).test(key)));
  expect(missing).toEqual([]);
});

test("no text is there that the code never asks for", async () => {
  const patterns = (await usedKeys()).map(matcher);
  // what another wording is of is asked for by its own key
  const wordedBy = (key: string) => WORDINGS.find((start) => key.startsWith(start)) ?? "";
  const isUsed = (key: string) => patterns.some((pattern) => pattern.test(key));
  const unused = baseKeys().filter((key) => !isUsed(key) && !isUsed(key.slice(wordedBy(key).length)));
  expect(unused).toEqual([]);
});

test("only folders that are fetched with the later texts ask for them", async () => {
  // the words `safeSpace.` are those of the folder `safe-space`
  const later = LATER_WORDS.map((start) =>
    start.slice(0, -1).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
  expect(later).toContain("accounts");
  const first = await usedKeys([...later, "impact-sheets"]); // whose words are among those of demands
  expect(first.length).toBeGreaterThan(100);
  expect(first.filter(isLater)).toEqual([]);
});

test.each([
  [null, ["de-DE"], "en"],
  [null, [], "en"],
  ["xx", ["fr-BE"], "fr"],
  [null, ["de", "nl-BE", "fr"], "nl"],
  ["es", ["nl"], "es"],
] as const)("chosen %j, preferred %j: the page starts in %s", (chosen, preferred, expected) => {
  expect(pickLanguage(chosen, preferred)).toBe(expected);
});

test.each([
  ["nl", 20_000, "20.000"],
  ["fr", 20_000, "20\u202F000"],
  ["en", 20_000, "20,000"],
  ["es", 2000, "2000"],
  ["nl", "20000", "20000"],
  ["nl", null, ""],
])("in %s %j fills a sentence as %j", (language, value, expected) => {
  expect(writeValue(value, language)).toBe(expected);
});

test("no sign of a French text can begin a line, nor a quotation mark end one", () => {
  const loose = Object.entries(wordsOf("fr")).filter(([, text]) => / [:;?!»]|« /.test(text));
  expect(loose.map(([key]) => key)).toEqual([]);
});
