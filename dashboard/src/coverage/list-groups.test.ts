import { expect, test } from "vitest";
import { type ListOptions, listGroups } from "./list-groups.ts";
import { sampleMatrix } from "./sample-matrix.ts";

const plain: ListOptions = { by: "row", states: null, compare: (a, b) => a.localeCompare(b) };
const keys = (options: Partial<ListOptions>) =>
  listGroups(sampleMatrix, { ...plain, ...options }).map(({ value, items }) => [
    value.key,
    items.map((item) => item.value.key),
  ]);

test("countries with something open come first, open cells first; regional and unplaced work last", () => {
  expect(keys({})).toEqual([
    ["PE", ["tax", "climate"]],
    ["BI", ["tax"]],
    ["RW", ["climate"]],
    ["419", ["tax"]],
    ["NOT_STATED", ["NOT_STATED"]],
  ]);
});

test("by theme the same cells stand under their themes", () => {
  expect(keys({ by: "column" })).toEqual([
    ["tax", ["PE", "419", "BI"]],
    ["climate", ["PE", "RW"]],
    ["NOT_STATED", ["NOT_STATED"]],
  ]);
});

test("what is not recorded closes each group by name", () => {
  const [peru] = listGroups(sampleMatrix, plain);
  expect(peru?.nothing.map(({ key }) => key)).toEqual(["NOT_STATED"]);
});

test("a group without the chosen state goes; for nothing recorded every group with a gap stays, without items", () => {
  expect(keys({ states: ["UMBRELLA_ONLY"] })).toEqual([
    ["PE", ["climate"]],
    ["419", ["tax"]],
  ]);
  expect(keys({ states: ["NOTHING_RECORDED"] }).map(([, items]) => items)).toEqual([[], [], [], [], []]);
});
