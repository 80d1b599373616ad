import { expect, test } from "vitest";
import { readWrittenNumber } from "./written-number.ts";

test.each(["", "a", "1,2,3", "1.2.3", "12 34", "1e9", "--1"])("%j is no number", (text) => {
  expect(readWrittenNumber(text)).toBeNull();
});

test.each([
  ["3", 3],
  ["3,5", 3.5],
  ["3.5", 3.5],
  ["-0,25", -0.25],
  ["1.234,5", 1234.5],
  ["1,234.5", 1234.5],
  ["1 234,5", 1234.5],
  ["1\u00a0234", 1234],
])("%j is %d", (text, number) => {
  expect(readWrittenNumber(text)).toBe(number);
});
