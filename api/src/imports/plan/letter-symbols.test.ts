import { expect, test } from "vitest";
import { expandLigatures, MARK, OTHER_LETTER, SEPARATOR, symbolOf } from "./letter-symbols.ts";

const symbols = (text: string) => [...text].map((letter) => symbolOf(letter.charCodeAt(0)));

test.each([
  ["É", "e"],
  ["ñ", "n"],
  ["Z", "z"],
  ["ế", "e"],
])("%s is the letter %s, without case and accent", (letter, base) => {
  expect(symbols(letter)).toEqual(symbols(base));
});

test.each([
  { title: "punctuation and other scripts separate words", text: " .-'’жع", symbol: SEPARATOR },
  { title: "letters that fold to nothing of ours stay in their word", text: "øłß", symbol: OTHER_LETTER },
  { title: "accents that stand apart and soft hyphens are not there", text: "\u0301\u00ad", symbol: MARK },
])("$title", ({ text, symbol }) => {
  expect(symbols(text)).toEqual(Array.from(text, () => symbol));
});

test("the ligature of two letters is written out", () => {
  expect(expandLigatures("Œuvre, main-d’œuvre")).toBe("Oeuvre, main-d’oeuvre");
});
