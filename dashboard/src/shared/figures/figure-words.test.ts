import { readFileSync } from "node:fs";
import { createInstance } from "i18next";
import { expect, test } from "vitest";
import { createFormat } from "../format.ts";
import type { FormatWords } from "../useFormat.ts";
import { amountWords, countedWords, type Figure, figureWords, lineWords, restingOn } from "./figure-words.ts";

const english = createFormat("en");
const format: FormatWords = {
  ...english,
  partOf: (part, whole) => `${part} of ${whole}`,
  sum: ({ sumEur, known, of }) => `${sumEur} (${known} of ${of})`,
};
const words = createInstance();
await words.init({
  lng: "en",
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: {
    en: { translation: JSON.parse(readFileSync(new URL("../../i18n/en.json", import.meta.url), "utf8")) },
  },
});
const { t } = words;

const of = (used: number) => ({ activities: 40, used });

test("what cannot be told says why, and is never 0", () => {
  const none: Figure = { unavailable: "NO_DATA", trust: of(0) };
  expect(figureWords(none, format, t)).toBe("unknown: nothing is recorded to compute it from");
  expect(amountWords(none, format, t)).toBe("unknown");
});

test.each([
  [0, "0.75"],
  [19, "0.75"],
  [20, "75%"],
])("a share of %d activities is %s: of few it is no percentage", (used, words) => {
  expect(figureWords({ value: 0.75, trust: of(used) }, format, t)).toBe(words);
});

test("a figure that does not rest on activities is not one of few", () => {
  expect(figureWords({ value: 0.75, trust: null }, format, t)).toBe("75%");
  expect(amountWords({ value: 1200, trust: null }, format, t)).toBe("€1,200");
});

test("a share of 2 countries is no percentage, however many activities there are", () => {
  const half: Figure = { value: 0.5, trust: of(40) };
  expect(figureWords(restingOn(half, 2), format, t)).toBe("0.50");
  expect(figureWords(restingOn(half, 20), format, t)).toBe("50%");
});

test("a share of few that were counted is told as how many of how many; of none, why there is none", () => {
  expect(countedWords({ value: 0.4, trust: null }, 5, format, t)).toBe("2 of 5");
  expect(countedWords({ unavailable: "NO_DATA", trust: null }, 0, format, t)).toBe(
    figureWords({ unavailable: "NO_DATA", trust: null }, format, t),
  );
});

test("a range is told by its two ends, and nothing between", () => {
  expect(figureWords({ low: 0.2, high: 0.6, trust: of(20) }, format, t)).toBe("20% to 60%");
});

test("a share that just misses a line does not read as the line", () => {
  expect(lineWords({ value: 0.746, trust: of(30) }, format, t)).toBe("74.6%");
});

test("an amount says how many of its parts are known", () => {
  expect(amountWords({ value: 1200, trust: of(8) }, format, t)).toBe("1200 (8 of 40)");
});
