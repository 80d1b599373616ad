import { expect, test } from "vitest";
import { printPercent, readNumber, readPercent } from "./typed-number.ts";

test.each([
  ["", null],
  [undefined, null],
  [" 1,5 ", 1.5],
  ["-2.25", -2.25],
  ["much", Number.NaN],
  ["Infinity", Number.NaN],
])("%j is read as %j: nothing is not a wrong number, and neither is 0", (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each([
  ["", null],
  ["75", 0.75],
  ["92,5 %", 0.925],
  ["0", 0],
  ["101", Number.NaN],
  ["-1", Number.NaN],
  ["most", Number.NaN],
])("%j typed in per cent is read as %j", (text, share) => {
  expect(readPercent(text)).toBe(share);
});

test("a share is written as it was typed", () => {
  expect(printPercent(0.29)).toBe("29");
  expect(printPercent(null)).toBe("");
});
