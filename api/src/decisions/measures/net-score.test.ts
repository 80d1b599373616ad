import { expect, test } from "vitest";
import { netScoreInterval } from "./net-score.ts";

/** Of so many answers in the highest, the middle and the lowest band. */
const intervalOf = (high: number, middle: number, low: number) => {
  const n = high + middle + low;
  return netScoreInterval({ high: high / n, low: low / n, n });
};

test("the survey of the worked example, +15, lies somewhere between −20 and +50", () => {
  expect(intervalOf(8, 7, 5)).toEqual({ low: expect.closeTo(-19.72, 2), high: expect.closeTo(49.72, 2) });
});

test("the same shares of many more answers leave 0 outside, either way", () => {
  expect(intervalOf(80, 70, 50).low).toBeGreaterThan(0);
  expect(intervalOf(50, 70, 80).high).toBeLessThan(0);
});

test.each([
  [20, 0, 0, 66.3, 100],
  [0, 0, 20, -100, -66.3],
  [5, 0, 0, -4.4, 100],
  [0, 20, 0, -16.8, 16.8],
])("answers all in one band (%i, %i, %i) are not certainty: from %d to %d", (high, middle, low, from, to) => {
  expect(intervalOf(high, middle, low)).toEqual({
    low: expect.closeTo(from, 1),
    high: expect.closeTo(to, 1),
  });
});

test("an interval ends where the score does", () => {
  expect(intervalOf(5, 1, 0).high).toBe(100);
});
