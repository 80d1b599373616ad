import "reflect-metadata";
import { readFileSync } from "node:fs";
import { LANGUAGES } from "@onze/schema";
import { expect, test } from "vitest";
import { MEASURES } from "./measures.ts";

const notes = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The paragraph on a measure: from its key in bold to the next one, or the next heading. */
const noteOn = (key: string): string => {
  const [, after] = notes.split(`(\`${key}\`).**`);
  return (after?.split(/\n(?:\*\*|#)/)[0] ?? "").replace(/\s+/g, " ");
};

test.each(MEASURES)(
  "the method notes say of $key what it means, its formula, its source and its limits",
  (measure) => {
    const note = noteOn(measure.key);
    expect(note).toContain(measure.meaning.en);
    expect(note).toContain(`\`${measure.formula}\``);
    expect(note).toContain(`Source: ${measure.source}.`);
    expect(note).toContain(`Limits: ${measure.caveat.en}`);
  },
);

test("no two measures have one key", () => {
  expect(new Set(MEASURES.map(({ key }) => key)).size).toBe(MEASURES.length);
});

test.each(MEASURES)("the words of $key are of their own language in each, and none is missing", (measure) => {
  for (const words of [measure.name, measure.meaning, measure.caveat]) {
    expect(LANGUAGES.every((language) => words[language].trim())).toBe(true);
    expect(new Set(LANGUAGES.map((language) => words[language])).size).toBe(LANGUAGES.length);
  }
});

test("what partners want or experience beside what is, is a difference, and is never called a gap", () => {
  const words = MEASURES.flatMap(({ name, meaning, caveat }) =>
    [name, meaning, caveat].flatMap((each) => Object.values(each)),
  );
  expect(words.filter((text) => /\b(gaps?|kloof|lacunes?|fossé|brechas?)\b/i.test(text))).toEqual([]);
});
