import { expect, test } from "vitest";
import { waitProblem } from "./wait-problem.ts";

test.each([
  [0.2, "refusal.tooManySeconds", 1],
  [90, "refusal.tooManySeconds", 90],
  [91, "refusal.tooManyMinutes", 2],
  [5400, "refusal.tooManyMinutes", 90],
  [5401, "refusal.tooManyHours", 2],
  [86_400, "refusal.tooManyHours", 24],
])("a wait of %d seconds is told as people would say it", (seconds, key, count) => {
  expect(waitProblem(seconds)).toEqual({ key, values: { count } });
});

test.each([null, Number.NaN])("a wait that nobody knows (%s) is not told", (seconds) => {
  expect(waitProblem(seconds)).toEqual({ key: "refusal.tooMany" });
});
