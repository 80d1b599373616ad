import { expect, test } from "vitest";
import { type Arrangement, arrangeMatrix, flattenRows } from "./arrange-matrix.ts";
import { sampleMatrix } from "./sample-matrix.ts";

const compare = (a: string, b: string) => a.localeCompare(b);
const plain: Arrangement = { sort: "name", states: null, compare };
const rowKeys = (arrangement: Partial<Arrangement>) =>
  flattenRows(arrangeMatrix(sampleMatrix, { ...plain, ...arrangement })).map(({ value }) => value.key);

test("countries stand by name under their continent, then regional work, then what is not stated", () => {
  const { groups } = arrangeMatrix(sampleMatrix, plain);
  expect(groups.map(({ label, kind, rows }) => [label, kind, rows.map(({ value }) => value.key)])).toEqual([
    ["Afrika", "CONTINENT", ["BI", "RW"]],
    ["Amerika", "CONTINENT", ["PE"]],
    [null, "REGIONS", ["419"]],
    [null, "NOT_STATED", ["NOT_STATED"]],
  ]);
});

test("what is not stated is the last column, and a cell without record is null", () => {
  const { columns, groups } = arrangeMatrix(sampleMatrix, plain);
  expect(columns.map(({ key }) => key)).toEqual(["climate", "tax", "NOT_STATED"]);
  expect(groups[0]?.rows[0]?.cells.map((cell) => cell?.state ?? null)).toEqual([null, "MEMBERS_ONLY", null]);
});

test.each([
  ["partners", ["RW", "PE", "BI", "419", "NOT_STATED"]],
  ["shared", ["PE", "BI", "RW", "419", "NOT_STATED"]],
] as const)("sorted by %s the continents make way, regional work stays below", (sort, expected) => {
  expect(rowKeys({ sort })).toEqual(expected);
});

test("narrowed to a state, rows and columns without it go and the rest of a row stays", () => {
  const { columns, groups } = arrangeMatrix(sampleMatrix, { ...plain, states: ["UMBRELLA_ONLY"] });
  expect(columns.map(({ key }) => key)).toEqual(["climate", "tax"]);
  expect(groups.flatMap(({ rows }) => rows.map(({ value }) => value.key))).toEqual(["PE", "419"]);
  expect(groups[0]?.rows[0]?.cells.map((cell) => cell?.state)).toEqual([
    "UMBRELLA_ONLY",
    "SHARED_NOT_AGREED",
  ]);
});

test("nothing recorded can be narrowed to as well", () => {
  expect(rowKeys({ states: ["NOTHING_RECORDED"] })).toHaveLength(5);
});

test("a state that does not occur leaves no row", () => {
  expect(rowKeys({ states: ["SHARED_AGREED"] })).toEqual([]);
});
