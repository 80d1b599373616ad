import { expect, test } from "vitest";
import type { CellState } from "../gql/graphql.ts";
import { labelSize, markSize, toMarks } from "./map-marks.ts";

const measure = (text: string, size: "name" | "second") => text.length * (size === "name" ? 7 : 6);
const tallies = (...counts: number[]) =>
  counts.map((cells, n) => ({
    state: (["SHARED_NOT_AGREED", "UMBRELLA_ONLY", "MEMBERS_ONLY"] as CellState[])[n] ?? "SHARED_AGREED",
    cells,
  }));
const place = (key: string, ...counts: number[]) => ({
  key,
  opens: `${key}~`,
  label: key,
  kind: "COUNTRY" as const,
  continent: null,
  cells: [],
  tallies: tallies(...counts),
});

test("a country without a point on the map gets no mark", () => {
  const points = new Map([["PE", { x: 10, y: 20 }]]);
  const peru = { name: "Peru", second: null };
  const words = new Map([
    ["PE", peru],
    ["TV", peru],
  ]);
  const marks = toMarks([place("TV", 1), place("PE", 1)], {
    points,
    zoom: 3,
    isTallied: false,
    words,
    measure,
  });
  expect(marks).toEqual([
    {
      key: "PE",
      anchor: { x: 30, y: 60 },
      mark: { width: 24, height: 24 },
      label: { width: 28, height: 18 },
    },
  ]);
});

test.each([
  { what: "nothing recorded is a small ring", counts: [], isTallied: true, size: { width: 12, height: 12 } },
  { what: "one theme is a disc", counts: [1], isTallied: false, size: { width: 24, height: 24 } },
  {
    what: "two states stand beside each other",
    counts: [3, 1],
    isTallied: true,
    size: { width: 62, height: 22 },
  },
  {
    what: "three states stand in one row",
    counts: [3, 12, 1],
    isTallied: true,
    size: { width: 112, height: 22 },
  },
  {
    what: "four states take two rows",
    counts: [3, 1, 2, 4],
    isTallied: true,
    size: { width: 62, height: 40 },
  },
])("$what", ({ counts, isTallied, size }) => {
  expect(markSize({ tallies: tallies(...counts) }, isTallied)).toEqual(size);
});

test("a label is as wide as its longest line", () => {
  expect(labelSize({ name: "Peru", second: "K2 L3 nog open" }, measure)).toEqual({ width: 84, height: 32 });
});
