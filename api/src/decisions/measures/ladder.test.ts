import { expect, test } from "vitest";
import { isLevel, LEVELS, levelOf } from "./ladder.ts";

test.each([-1, 5, 2.5, Number.NaN])("%d is no level, and is refused by name", (value) => {
  expect(isLevel(value)).toBe(false);
  expect(() => levelOf(value)).toThrow(`${value} is no level`);
});

test("there are five levels, from 0 to 4", () => {
  expect(LEVELS).toEqual([0, 1, 2, 3, 4]);
  expect(LEVELS.map(levelOf)).toEqual(LEVELS);
});
