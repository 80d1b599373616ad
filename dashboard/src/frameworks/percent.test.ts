import { expect, test } from "vitest";
import { printPercent, readPercent } from "./percent.ts";

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
