import { expect, test } from "vitest";
import { parseCellKey, printCellKey } from "./cell-key.ts";

test.each([null, "", "~", "a~b~c"])("%j opens nothing", (text) => {
  expect(parseCellKey(text)).toBeNull();
});

test.each([
  ["PE~tax", { row: "PE", column: "tax" }],
  ["PE~", { row: "PE", column: null }],
  ["~tax", { row: null, column: "tax" }],
])("%s survives the way there and back", (text, cell) => {
  expect(parseCellKey(text)).toEqual(cell);
  expect(printCellKey(cell)).toBe(text);
});
