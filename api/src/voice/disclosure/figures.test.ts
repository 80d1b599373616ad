import { expect, test } from "vitest";
import { type CountedQuestion, figuresOf, shareOf } from "./figures.ts";

const SCALE: CountedQuestion = { kind: "SCALE_0_10", options: 0 };
const LEVEL: CountedQuestion = { kind: "LEVEL_0_4", options: 0 };
const CHOICE: CountedQuestion = { kind: "CHOICE", options: 3 };
const times = (count: number, value: number): number[] => Array.from({ length: count }, () => value);
const hidden = { hidden: true };
const nearlyAll = { low: 0.9, high: 1 };

test("where everybody chose the same, that nearly all did is all that is told", () => {
  expect(figuresOf(SCALE, times(9, 10))).toEqual({
    answers: 9,
    mean: hidden,
    netScore: hidden,
    shares: [hidden, hidden, nearlyAll],
  });
  expect(figuresOf(CHOICE, times(7, 1)).shares).toEqual([hidden, nearlyAll, hidden]);
});

test("one who stands apart from nineteen is not told of", () => {
  expect(figuresOf(LEVEL, [...times(19, 0), 4])).toMatchObject({
    mean: hidden,
    shares: [nearlyAll, hidden, hidden, hidden, hidden],
  });
});

test("a band that holds nearly all hides the mean, which would tell as much", () => {
  expect(figuresOf(SCALE, [...times(6, 9), ...times(6, 10)])).toMatchObject({
    mean: hidden,
    shares: [hidden, hidden, nearlyAll],
  });
});

test("the net score of twenty is that of the worked example, from the shares that are told", () => {
  const answers = [...times(8, 9), ...times(7, 7), ...times(5, 3)];
  expect(figuresOf(SCALE, answers)).toMatchObject({
    netScore: { value: 0.15 },
    shares: [{ value: 0.25 }, { value: 0.35 }, { value: 0.4 }],
  });
});

test("few answers are told in steps of five points, and a mean to a tenth", () => {
  expect(figuresOf(LEVEL, [0, 1, 1, 2, 3, 3, 4])).toEqual({
    answers: 7,
    mean: { value: 2 },
    netScore: null,
    shares: [0.15, 0.3, 0.15, 0.3, 0.15].map((value) => ({ value })),
  });
});

test("a choice has no mean", () => {
  expect(figuresOf(CHOICE, [0, 1, 2, 2])).toMatchObject({ mean: null, netScore: null });
});

test.each([
  [0, 20, { low: 0, high: 0.1 }],
  [1, 20, { low: 0, high: 0.1 }],
  [5, 20, { value: 0.25 }],
  [19, 20, nearlyAll],
])("%d of %d are told as %j", (count, all, told) => {
  expect(shareOf(count, all)).toEqual(told);
});
