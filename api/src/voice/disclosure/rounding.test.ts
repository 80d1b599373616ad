import { expect, test } from "vitest";
import { roundMean, roundShare } from "./rounding.ts";

test.each([
  [3.649, 3.6],
  [3.65, 3.7],
  [0, 0],
])("a mean of %d is told as %d", (mean, told) => {
  expect(roundMean(mean)).toBe(told);
});

test.each([
  [1 / 9, 9, 0.1],
  [2 / 9, 9, 0.2],
  [0.12, 19, 0.1],
  [0.12, 20, 0.12],
  [0.375, 40, 0.38],
])("a share of %d among %d is told as %d", (share, answers, told) => {
  expect(roundShare(share, answers)).toBe(told);
});
