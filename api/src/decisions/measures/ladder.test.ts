import { expect, test } from "vitest";
import { ELSEWHERE, isLevel, LEVELS, levelOf } from "./ladder.ts";

test.each([-1, 5, 2.5, Number.NaN])("%d is no level, and is refused by name", (value) => {
  expect(isLevel(value)).toBe(false);
  expect(() => levelOf(value)).toThrow(`${value} is no level`);
});

test("there are five levels, from 0 to 4", () => {
  expect(LEVELS).toEqual([0, 1, 2, 3, 4]);
  expect(LEVELS.map(levelOf)).toEqual(LEVELS);
});

test("each rung and each level of the other ladders is one of ours, in their order", () => {
  const elsewhere = LEVELS.map((level) => ELSEWHERE[level]);
  expect(elsewhere.flatMap(({ arnstein }) => arnstein)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(elsewhere.flatMap(({ iap2 }) => iap2)).toEqual([
    "Inform",
    "Consult",
    "Involve",
    "Collaborate",
    "Empower",
  ]);
});
