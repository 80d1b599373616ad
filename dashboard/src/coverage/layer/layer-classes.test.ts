import { expect, test } from "vitest";
import { classesOf, shadeOf } from "./layer-classes.ts";

const limits = (values: readonly number[]) =>
  classesOf(values).map(({ shade, low, high, countries }) => [shade, low, high, countries]);

test("four classes hold as many countries each", () => {
  expect(limits([8, 1, 2, 7, 3, 6, 4, 5])).toEqual([
    [0, 1, 2, 2],
    [1, 3, 4, 2],
    [2, 5, 6, 2],
    [3, 7, 8, 2],
  ]);
});

test("equal values are never split, however many there are", () => {
  expect(limits([5, 5, 5, 5, 5, 5, 9, 9])).toEqual([
    [0, 5, 5, 6],
    [3, 9, 9, 2],
  ]);
  expect(limits([1, 2, 2, 2, 2, 3, 4, 5])).toEqual([
    [0, 1, 2, 5],
    [2, 3, 3, 1],
    [3, 4, 5, 2],
  ]);
});

test("fewer than four values have a grey each, and none have no class", () => {
  expect(limits([])).toEqual([]);
  expect(limits([3])).toEqual([[0, 3, 3, 1]]);
  expect(limits([-1, 0.5, 0])).toEqual([
    [0, -1, -1, 1],
    [1, 0, 0, 1],
    [2, 0.5, 0.5, 1],
  ]);
});

test("a value is drawn in the grey of its class, zero too; between two classes there is none", () => {
  const classes = classesOf([0, 1, 5, 6]);
  expect([0, 1, 5, 6].map((value) => shadeOf(classes, value))).toEqual([0, 1, 2, 3]);
  expect(shadeOf(classes, 3)).toBeNull();
});
