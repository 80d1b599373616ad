import { expect, test } from "vitest";
import { medianAge } from "./median-age.ts";

test.each([
  [0, "days", 0],
  [60, "days", 60],
  [61, "months", 2],
  [700, "months", 23],
  [731, "years", 2],
  [1300, "years", 3],
])("%i days are said in %s: %i", (days, unit, count) => {
  expect(medianAge(days)).toEqual({ unit, count });
});
