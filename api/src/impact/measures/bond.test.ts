import { expect, test } from "vitest";
import { bondPrinciples } from "./bond.ts";

test("each principle is the sum of its four questions, from 4 to 16", () => {
  const scores = [1, 1, 1, 1, 4, 4, 4, 4, 1, 2, 3, 4, 2, 2, 2, 2, 3, 3, 3, 3];
  expect(bondPrinciples(scores).map(({ score }) => score)).toEqual([4, 16, 10, 8, 12]);
});

test.each([
  { scores: [] },
  { scores: Array(19).fill(1) },
  { scores: Array(20).fill(5) },
  { scores: Array(20).fill(1.5) },
])("anything but twenty scores of 1 to 4 is refused: $scores", ({ scores }) => {
  expect(() => bondPrinciples(scores)).toThrow(RangeError);
});
