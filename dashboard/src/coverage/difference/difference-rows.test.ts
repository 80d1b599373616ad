import { expect, test } from "vitest";
import {
  type ChangedCell,
  countChanges,
  type Difference,
  differenceRows,
  findDifference,
  parseChange,
} from "./difference-rows.ts";

const side = { partners: 1, activities: 1, onlySuggested: false };
const told = { state: "UMBRELLA_ONLY" as const, umbrella: side, members: side };
const cell = (row: string, change: ChangedCell["change"]): ChangedCell => ({
  row,
  column: "tax",
  change,
  before: change === "APPEARED" ? null : told,
  after: change === "DISAPPEARED" ? null : told,
});
const difference: Difference = {
  from: "2026-01-01",
  to: "2026-10-31",
  recordedBefore: 4,
  recordedAfter: 4,
  rows: ["BO", "PE"].map((key) => ({ key, label: key, kind: "COUNTRY" })),
  columns: [{ key: "tax", label: "tax", kind: "THEME" }],
  cells: [cell("PE", "APPEARED"), cell("BO", "DISAPPEARED")],
};
const plain = ({ label }: { label: string }) => label;

test("changed cells stand in the order of the rows, all of them or those of one change", () => {
  expect(differenceRows(difference, null, plain).map(({ place }) => place.key)).toEqual(["BO", "PE"]);
  expect(differenceRows(difference, "APPEARED", plain).map(({ place }) => place.key)).toEqual(["PE"]);
  expect(differenceRows({ ...difference, cells: [] }, null, plain)).toEqual([]);
});

test("the finding is that nothing changed, that nothing was recorded before, or how much changed", () => {
  expect(findDifference({ ...difference, cells: [] }).key).toBe("difference.none");
  expect(findDifference({ ...difference, recordedBefore: 0 }).key).toBe("difference.nothingBefore");
  expect(findDifference(difference)).toEqual({
    key: "difference.finding",
    changes: [
      { change: "APPEARED", count: 1 },
      { change: "DISAPPEARED", count: 1 },
    ],
  });
});

test("changes are counted by what they are, and an unknown word narrows to nothing", () => {
  expect(countChanges(difference)).toEqual({ APPEARED: 1, DISAPPEARED: 1, CHANGED: 0 });
  expect(parseChange("CHANGED")).toBe("CHANGED");
  expect(parseChange("GONE")).toBeNull();
});
