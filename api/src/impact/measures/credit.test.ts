import { expect, test } from "vitest";
import { Counting, creditOf } from "./credit.ts";

const CHANGES = [["a", "b", "c"], ["a"], ["b", "a", "a"], []];

test("counted whole, a change counts once for each who contributed", () => {
  expect(creditOf(CHANGES, Counting.WHOLE)).toEqual([
    { organisation: "a", count: 3 },
    { organisation: "b", count: 2 },
    { organisation: "c", count: 1 },
  ]);
});

test("counted in parts, the counts add up to the changes that somebody contributed to", () => {
  const parts = creditOf(CHANGES, Counting.FRACTIONAL);
  expect(parts.find(({ organisation }) => organisation === "a")?.count).toBeCloseTo(1 / 3 + 1 + 1 / 2, 12);
  expect(parts.reduce((so, { count }) => so + count, 0)).toBeCloseTo(3, 12);
});
