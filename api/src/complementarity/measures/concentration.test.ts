import "reflect-metadata";
import { expect, test } from "vitest";
import { effectiveNumber, hhi, theil } from "./concentration.ts";
import { COUNTRIES, effortOn, holdersOn, membersOn, ZERO_DENOMINATOR } from "./worked-example.fixture.ts";

const value = (number: number, digits = 6) => ({ value: expect.closeTo(number, digits) });
const amountsOn = (axis: "theme" | "country", key: string) =>
  [...holdersOn(axis).values()].map(({ byKey }) => byKey.get(key) ?? 0);

test("where there is nothing, nothing is concentrated and no number is effective", () => {
  expect(hhi([])).toEqual(ZERO_DENOMINATOR);
  expect(hhi([0, 0])).toEqual(ZERO_DENOMINATOR);
  expect(effectiveNumber(hhi(amountsOn("country", "XE")))).toEqual(ZERO_DENOMINATOR);
  expect(theil([], 5)).toEqual(ZERO_DENOMINATOR);
});

test.each([
  [[60, 20, 10, 10], 0.42],
  [[1, 1, 1], 1 / 3],
  [[40, 30, 10, 10, 10], 0.28],
  [[7], 1],
])("the published index of %j is %d", (amounts, expected) => {
  expect(hhi(amounts)).toEqual(value(expected));
});

test.each([
  ["country", "XA", 0.372401, 2.6853],
  ["country", "XB", 0.347222, 2.88],
  ["country", "XC", 0.510204, 1.96],
  ["country", "XD", 0.5, 2],
  ["theme", "CLI", 0.468144, 2.1361],
  ["theme", "TAX", 0.58, 1.7241],
  ["theme", "DEM", 0.338843, 2.9512],
  ["theme", "MIG", 0.52, 1.9231],
] as const)("on the %s %s the index over organisations is %d, as of %d alike", (axis, key, index, alike) => {
  expect(hhi(amountsOn(axis, key))).toEqual(value(index));
  expect(effectiveNumber(hhi(amountsOn(axis, key)))).toEqual(value(alike, 4));
});

test.each([
  ["U", 0.323428],
  ["A", 0.409564],
  ["B", 0.413865],
  ["C", 0.581834],
] as const)("Theil's index of %s over five countries is %d of the largest", (holder, expected) => {
  expect(theil([...effortOn("country", holder).byKey.values()], COUNTRIES.length)).toEqual(value(expected));
});

test("Theil's index of the members together is less than that of any one", () => {
  expect(theil([...membersOn("country").byKey.values()], COUNTRIES.length)).toEqual(value(0.228689));
});

test("over one category nothing can be spread, and more amounts than categories are refused", () => {
  expect(theil([5], 1)).toEqual(ZERO_DENOMINATOR);
  expect(() => theil([1, 2, 3], 2)).toThrow(/3 amounts/);
});

test("an even spread over all categories is 0, never below it", () => {
  expect(theil([0.1, 0.1, 0.1], 3)).toEqual(value(0));
});
