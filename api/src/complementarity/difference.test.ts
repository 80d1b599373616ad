import { expect, test } from "vitest";
import { CellState, type CoverageCell } from "./coverage-types.ts";
import { differenceOf } from "./difference.ts";

const side = {
  organisations: 1,
  partners: 1,
  activities: 1,
  effortEur: null,
  activitiesWithEffort: 0,
  onlySuggested: false,
};
const cell = (row: string, state: CellState, partners = 1): CoverageCell => ({
  row,
  column: "tax",
  state,
  umbrella: { ...side, partners },
  members: side,
});
const { UMBRELLA_ONLY, SHARED_NOT_AGREED } = CellState;

test("two days that tell the same, or nothing, differ in nothing", () => {
  expect(differenceOf([], [])).toEqual([]);
  expect(differenceOf([cell("PE", UMBRELLA_ONLY)], [cell("PE", UMBRELLA_ONLY)])).toEqual([]);
});

test("other figures in the same state are no change", () => {
  expect(differenceOf([cell("PE", UMBRELLA_ONLY)], [cell("PE", UMBRELLA_ONLY, 5)])).toEqual([]);
});

test("a cell appears, disappears or changes its state, with what was told of it on both days", () => {
  const before = [cell("PE", UMBRELLA_ONLY), cell("BO", UMBRELLA_ONLY)];
  const after = [cell("PE", SHARED_NOT_AGREED), cell("EC", UMBRELLA_ONLY)];
  expect(differenceOf(before, after)).toEqual([
    { row: "PE", column: "tax", change: "CHANGED", before: before[0], after: after[0] },
    { row: "EC", column: "tax", change: "APPEARED", before: null, after: after[1] },
    { row: "BO", column: "tax", change: "DISAPPEARED", before: before[1], after: null },
  ]);
});
