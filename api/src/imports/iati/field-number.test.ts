import { expect, test } from "vitest";
import { parseNumber, parsePercentage, parseWhole } from "./field-number.ts";

test.each([
  "",
  " ",
  "abc",
  "NaN",
  "Infinity",
  "-Infinity",
  "0x10",
  "1,000",
  "12,345",
  "-1,000",
  "1 00",
  "€ 5",
  "5 EUR",
  "1.2.3",
  "1,2,3",
  "1e16",
  "1e400",
  "1e-10",
  "-1e-99",
  "--1",
  "1".repeat(41),
])("%j is no amount", (text) => expect(parseNumber(text)).toBeNull());

test.each([
  ["0", 0],
  ["0.000000001", 1e-9],
  [" 1000.50\n", 1000.5],
  ["-250", -250],
  ["+3", 3],
  ["1.000", 1],
  ["1.5E7", 15_000_000],
  ["1,000.50", 1000.5],
  ["1,234,567", 1_234_567],
  ["1.000,50", 1000.5],
  ["1.234.567", 1_234_567],
  ["1 234 567,8", 1_234_567.8],
  ["1\u00a0000", 1000],
  ["1\u202f000.25", 1000.25],
  ["1'000'000", 1_000_000],
  ["12,5", 12.5],
  ["0,125", 0.125],
  ["1234,567", 1234.567],
])("%j can only mean %d", (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each([
  ["12.5", 12.5],
  ["33,33", 33.33],
  ["50 %", 50],
  ["-3", -3],
  ["half", null],
])("the percentage %j is %j", (text, value) => {
  expect(parsePercentage(text)).toBe(value);
});

test.each([
  ["2", 2],
  [" 1 ", 1],
  ["1.5", null],
  ["-1", null],
  ["99", 99],
  ["100", null],
  ["70000", null],
  ["one", null],
])("the whole number %j is %j", (text, value) => {
  expect(parseWhole(text)).toBe(value);
});

test("an endless run of blanks is refused at once", () => {
  expect(parsePercentage(`1${" ".repeat(1_000_000)}x%`)).toBeNull();
});
