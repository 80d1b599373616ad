import { expect, test } from "vitest";
import { arrangeMatrix } from "./arrange-matrix.ts";
import { toBlocks } from "./matrix-blocks.ts";
import { sampleMatrix } from "./sample-matrix.ts";

const { groups } = arrangeMatrix(sampleMatrix, {
  sort: "name",
  states: null,
  compare: (a, b) => a.localeCompare(b),
});
const facts = (size: number) =>
  toBlocks(groups, size).map(({ head, rows, start }) => [head?.key ?? null, rows.length, start]);

test("a group that fits is one block under its name", () => {
  expect(facts(20)).toEqual([
    ["002", 2, 0],
    ["019", 1, 2],
    ["regions", 1, 3],
    ["not-stated", 1, 4],
  ]);
});

test("a longer group is cut, and only its first block carries the name", () => {
  expect(facts(1).slice(0, 3)).toEqual([
    ["002", 1, 0],
    [null, 1, 1],
    ["019", 1, 2],
  ]);
});

test("nothing makes no block", () => {
  expect(toBlocks([], 20)).toEqual([]);
});
