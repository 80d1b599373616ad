import { expect, test } from "vitest";
import { yearWords } from "./year-words.ts";

test.each([
  [[], ""],
  [[2024], "2024"],
  [[2019, 2022, 2023, 2024], "2019, 2022–2024"],
])("%j is written %s", (years, words) => {
  expect(yearWords(years)).toBe(words);
});
