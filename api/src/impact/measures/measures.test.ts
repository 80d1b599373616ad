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

test.each(MEASURES)("the words of $key are of their own language in each, and none is missing", (measure) => {
  for (const words of [measure.name, measure.meaning, measure.caveat])
    expect(new Set(LANGUAGES.map((language) => words[language].trim()).filter(Boolean)).size).toBe(
      LANGUAGES.length,
    );
});

test("no measure is a share of attribution, or adds changes up to one figure", () => {
  expect(MEASURES.filter(({ key, formula }) => /attribution|total|index/.test(`${key} ${formula}`))).toEqual(
    [],
  );
});
