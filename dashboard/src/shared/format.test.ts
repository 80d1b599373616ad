import { expect, test } from "vitest";
import { createFormat, oldAgeInYears, shareWords, sumWords } from "./format.ts";

/** Spaces inside numbers do not break; the tables below write them as plain ones. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

test.each([
  ["nl", "€ 48.200", "62%", "12.346", "31/10/2026"],
  ["fr", "48 200 €", "62 %", "12 346", "31/10/2026"],
  ["en", "€48,200", "62%", "12,346", "31/10/2026"],
  ["es", "48.200 €", "62 %", "12.346", "31/10/2026"],
])("%s writes amounts, shares, counts and dates its own way", (language, euro, share, count, date) => {
  const format = createFormat(language);
  expect(plain(format.euro(48200))).toBe(euro);
  expect(plain(format.share(0.62))).toBe(share);
  expect(plain(format.count(12345.6))).toBe(count);
  expect(format.date("2026-10-31")).toBe(date);
});

test("spaces inside an amount do not break", () => {
  expect(createFormat("fr").euro(48200)).not.toContain(" ");
  expect(createFormat("es").share(0.62)).not.toContain(" ");
});

test("Spanish numbers of four digits have no separator", () => {
  expect(createFormat("es").count(2026)).toBe("2026");
});

test("minus is a minus, not a hyphen", () => {
  expect(createFormat("nl").count(-3)).toBe("−3");
});

test("a language that we do not speak is written as English", () => {
  expect(createFormat("de").euro(1200)).toBe("€1,200");
});

test.each([
  ["2026-10-31", null],
  ["2025-11-01", null],
  ["2025-10-31", 1],
  ["2021-04-30", 5],
  ["2021-12-01", 4],
  ["2027-01-01", null],
])("seen on 31 October 2026, %s is old by %s years", (day, years) => {
  expect(oldAgeInYears(day, "2026-10-31")).toBe(years);
});

test.each([
  [{ sumEur: null, known: 0, of: 3 }, "amount.unknown"],
  [{ sumEur: 0, known: 0, of: 3 }, "amount.unknown"],
  [{ sumEur: 12000, known: 8, of: 11 }, "amount.atLeast"],
  [{ sumEur: 48200, known: 2, of: 2 }, "amount.exact"],
])("a sum of which parts are unknown never looks exact: %j", (sum, words) => {
  expect(sumWords(sum)).toBe(words);
});

test.each([
  [0, null],
  [19, "nOfN"],
  [20, "percent"],
])("of %s cases a share is said as %s", (whole, words) => {
  expect(shareWords(whole)).toBe(words);
});

test.each([
  [0, "0 byte"],
  [61, "61 byte"],
  [447_210, "447 kB"],
  [2_640_000, "2,6 MB"],
  [1_500_000_000, "1,5 GB"],
])("%i bytes are read as %s", (bytes, words) => {
  expect(plain(createFormat("nl").bytes(bytes))).toBe(words);
});

test.each(["nl", "fr", "en", "es"])("in %s a moment names its year in four digits", (language) => {
  expect(createFormat(language).moment("2026-10-31T13:05:00Z")).toContain("2026");
});
