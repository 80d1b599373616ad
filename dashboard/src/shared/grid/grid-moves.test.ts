import { expect, test } from "vitest";
import { moveInGrid } from "./grid-moves.ts";

const size = { rows: 3, columns: 4 };
const from = { row: 1, column: 1 };

test.each(["a", "Tab", "Enter", "Escape"])("%s does not move", (key) => {
  expect(moveInGrid(from, key, false, size)).toBeNull();
});

test.each([
  ["ArrowUp", { row: 0, column: 1 }],
  ["ArrowDown", { row: 2, column: 1 }],
  ["ArrowLeft", { row: 1, column: 0 }],
  ["ArrowRight", { row: 1, column: 2 }],
  ["Home", { row: 1, column: -1 }],
  ["End", { row: 1, column: 3 }],
  ["PageDown", { row: 2, column: 1 }],
])("%s leads to %j", (key, expected) => {
  expect(moveInGrid(from, key, false, size)).toEqual(expected);
});

test("with Ctrl, Home and End lead to the corners of the cells", () => {
  expect(moveInGrid(from, "Home", true, size)).toEqual({ row: 0, column: 0 });
  expect(moveInGrid(from, "End", true, size)).toEqual({ row: 2, column: 3 });
});

test("the edge holds, and the empty corner is never entered", () => {
  expect(moveInGrid({ row: 2, column: 3 }, "ArrowDown", false, size)).toEqual({ row: 2, column: 3 });
  expect(moveInGrid({ row: -1, column: 0 }, "ArrowLeft", false, size)).toEqual({ row: -1, column: 0 });
  expect(moveInGrid({ row: 0, column: -1 }, "ArrowUp", false, size)).toEqual({ row: 0, column: -1 });
  expect(moveInGrid({ row: -1, column: 2 }, "Home", false, size)).toEqual({ row: -1, column: 0 });
});
