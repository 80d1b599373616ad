import { expect, test } from "vitest";
import { isAnswered, suppressAlike } from "./shared-suppression.ts";

const invited = [12, 12, 12];

test("a cell is left out of every question where one question has too few answers in it", () => {
  const answers = [
    [9, 6, 7],
    [9, 4, 6],
  ];
  expect(suppressAlike(answers, invited, 5).cells).toEqual([true, false, false]);
});

test("cells are judged by the fewest answers in each, though no one question has all of these", () => {
  const answers = [
    [9, 4, 9],
    [9, 9, 4],
  ];
  expect(suppressAlike(answers, invited, 5)).toEqual({ cells: [true, false, false], total: true });
});

test("where no question is told no cell is", () => {
  expect(suppressAlike([], invited, 5)).toEqual({ cells: [false, false, false], total: false });
});

test("a question is told of from the threshold on", () => {
  expect(isAnswered([2, 2], 5)).toBe(false);
  expect(isAnswered([2, 3], 5)).toBe(true);
});
