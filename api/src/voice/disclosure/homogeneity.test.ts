import { expect, test } from "vitest";
import { isHomogeneous } from "./homogeneity.ts";

test.each([
  [[10, 0], true],
  [[19, 1], true],
  [[9, 1], false],
  [[0, 0, 5], true],
  [[5, 5], false],
  [[], false],
])("of counts %j one category holds more than nine in ten: %s", (counts, expected) => {
  expect(isHomogeneous(counts)).toBe(expected);
});
