import { expect, test } from "vitest";
import { isEmpty, keyOf, missingIn, NO_TEXTS, sentTexts, textsOf } from "./texts.ts";

test("what is missing is named by its field and language", () => {
  expect(missingIn("title", { ...NO_TEXTS, nl: "Titel", en: " " })).toEqual({
    "title.fr": { key: "voice.problem.text" },
    "title.en": { key: "voice.problem.text" },
    "title.es": { key: "voice.problem.text" },
  });
});

test("a language without a text is sent as none", () => {
  expect(sentTexts({ ...NO_TEXTS, fr: " Oui " })).toEqual({ nl: null, fr: "Oui", en: null, es: null });
  expect(isEmpty({ ...NO_TEXTS, es: "  " })).toBe(true);
});

test("what was written before comes back in its language", () => {
  expect(textsOf([{ language: "es", text: "Hola" }])).toEqual({ ...NO_TEXTS, es: "Hola" });
});

test.each([
  ["Latin America & Caribbean", "latin-america-caribbean"],
  ["Côte d’Ivoire ", "cote-d-ivoire"],
  ["***", ""],
])("%j has the key %j", (name, key) => {
  expect(keyOf(name)).toBe(key);
});
