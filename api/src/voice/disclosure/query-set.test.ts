import { expect, test } from "vitest";
import { mayRelease } from "./query-set.ts";

const people = (from: number, to: number) => new Set(Array.from({ length: to - from }, (_, at) => from + at));

test("the mean of two people cannot be found: all 22 were told, without two of them is not", () => {
  // (22 × 3.50 − 20 × 3.65) ÷ 2 = 2.0, the exact mean of the two
  expect((22 * 3.5 - 20 * 3.65) / 2).toBeCloseTo(2);
  expect(mayRelease(people(0, 20), [people(0, 22)], 5)).toBe(false);
});

test.each([
  ["the same people", people(0, 9), true],
  ["others altogether", people(9, 20), true],
  ["five fewer", people(0, 4), true],
  ["four fewer", people(0, 5), false],
  ["one exchanged", people(1, 10), false],
  ["four exchanged, eight apart", people(4, 13), false],
  ["five exchanged", people(5, 14), true],
])("after nine people, %s: %s", (_, asked, expected) => {
  expect(mayRelease(asked, [people(0, 9)], 5)).toBe(expected);
});

test("any earlier release counts, not the last alone", () => {
  expect(mayRelease(people(0, 20), [people(0, 21), people(30, 50)], 5)).toBe(false);
});
