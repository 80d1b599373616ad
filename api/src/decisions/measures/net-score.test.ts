import "reflect-metadata";
import { expect, test } from "vitest";
import { netScore } from "./net-score.ts";
import { NO_DATA } from "./worked-example.fixture.ts";

const times = (answer: number, count: number): number[] => Array.from({ length: count }, () => answer);

test.each([11, -1, 7.5, Number.NaN])("%d is no answer", (answer) => {
  expect(() => netScore([answer], 10)).toThrow(`${answer} is no answer`);
});

test("more answers than people invited cannot be", () => {
  expect(() => netScore([9, 9], 1)).toThrow("2 of 1");
});

test("without answers there is no score and no signal, and how many were asked is still told", () => {
  expect(netScore([], 34)).toEqual({
    score: NO_DATA,
    answers: 0,
    invited: 34,
    responseRate: { value: 0 },
    interval: null,
    hasSignal: false,
  });
});

test("the survey of the worked example is +15, somewhere between −20 and +50: no clear signal", () => {
  const found = netScore(
    [...times(9, 4), ...times(10, 4), ...times(7, 7), ...times(6, 3), ...times(0, 2)],
    34,
  );
  expect(found).toMatchObject({
    score: { value: expect.closeTo(15, 6) },
    answers: 20,
    responseRate: { value: expect.closeTo(20 / 34, 6) },
    hasSignal: false,
  });
  expect(found.interval).toEqual({ low: expect.closeTo(-19.72, 2), high: expect.closeTo(49.72, 2) });
});

test("the same shares of many more answers are a signal, either way", () => {
  const many = (high: number, low: number) =>
    netScore([...times(9, high), ...times(7, 70), ...times(3, low)], 400);
  expect(many(80, 50)).toMatchObject({ hasSignal: true });
  expect(many(50, 80)).toMatchObject({ score: { value: expect.closeTo(-15, 6) }, hasSignal: true });
});

test.each([
  [9, 20, 66.3, 100, true],
  [3, 20, -100, -66.3, true],
  [9, 5, -4.4, 100, false],
  [8, 20, -16.8, 16.8, false],
])("answers of %d by all %i are not certainty: from %d to %d", (answer, count, low, high, hasSignal) => {
  const found = netScore(times(answer, count), null);
  expect(found.interval).toEqual({ low: expect.closeTo(low, 1), high: expect.closeTo(high, 1) });
  expect(found).toMatchObject({ responseRate: NO_DATA, hasSignal });
});

test("an interval ends where the score does", () => {
  const { interval } = netScore([...times(10, 5), 8], 6);
  expect(interval?.high).toBe(100);
});
