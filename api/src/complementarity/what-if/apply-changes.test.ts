import "reflect-metadata";
import { expect, test } from "vitest";
import { applyChanges } from "./apply-changes.ts";
import { workRow } from "./work-row.fixture.ts";
import type { Supposition } from "./work-row.ts";

const rows = [
  workRow({ activity: 1, holder: "a", place: "BJ", theme: "water", partner: "p", effortEur: 100 }),
  workRow({ activity: 1, holder: "a", place: "BJ", theme: "health", partner: "p", effortEur: null }),
  workRow({ activity: 2, holder: "a", place: "CD", theme: "water", framework: "JSF-CD", effortEur: 40 }),
  workRow({ activity: 3, holder: "b", place: "BJ", theme: null, effortEur: 60 }),
];

const leaves = { kind: "ORGANISATION_LEAVES", organisation: "a", place: null, theme: null } as const;
const budget = { kind: "BUDGET_CHANGES", organisation: null, place: null, theme: null, factor: 0.5 } as const;
const enters = {
  kind: "ORGANISATION_ENTERS",
  organisation: "b",
  side: "MEMBERS",
  place: "CD",
  theme: "water",
  effortEur: null,
} as const;

test.each<[string, Supposition, number[], string, number]>([
  ["leaves a place: its rows there go", { ...leaves, place: "BJ" }, [2, 3], "CHANGES", 1],
  ["leaves a theme: its rows on it go", { ...leaves, theme: "water" }, [1, 3], "CHANGES", 2],
  [
    "leaves both: only what is on both goes",
    { ...leaves, place: "BJ", theme: "water" },
    [1, 2, 3],
    "CHANGES",
    1,
  ],
  ["leaves where it is not", { ...leaves, place: "PE" }, [1, 1, 2, 3], "NOTHING_RECORDED", 0],
  ["a framework ends: its rows go", { kind: "FRAMEWORK_ENDS", framework: "JSF-CD" }, [1, 1, 3], "CHANGES", 1],
  [
    "a framework ends that nothing is linked to",
    { kind: "FRAMEWORK_ENDS", framework: "X" },
    [1, 1, 2, 3],
    "NOTHING_RECORDED",
    0,
  ],
  ["enters: a row comes", enters, [1, 1, 2, 3, -1], "CHANGES", 0],
  ["enters where it is", { ...enters, organisation: "a" }, [1, 1, 2, 3], "ALREADY_THERE", 0],
  [
    "enters where it is, with effort",
    { ...enters, organisation: "a", effortEur: 5 },
    [1, 1, 2, 3, -1],
    "CHANGES",
    0,
  ],
  ["enters and counts on no side", { ...enters, side: "OTHER" }, [1, 1, 2, 3], "COUNTS_ON_NO_SIDE", 0],
  ["a budget changes where nothing is", { ...budget, place: "PE" }, [1, 1, 2, 3], "NOTHING_RECORDED", 0],
  [
    "a budget changes where no amount is known",
    { ...budget, theme: "health" },
    [1, 1, 2, 3],
    "NO_AMOUNT_KNOWN",
    0,
  ],
])("%s", (_, change, left, effect, activities) => {
  const { rows: after, applied } = applyChanges(rows, [change]);
  expect(after.map(({ activity }) => activity)).toEqual(left);
  expect(applied).toEqual([{ effect, activities }]);
});

test("a budget multiplies known amounts; a factor of 0 leaves the presence", () => {
  const amounts = (factor: number) =>
    applyChanges(rows, [{ ...budget, place: "BJ", factor }]).rows.map(({ effortEur }) => effortEur);
  expect(amounts(0.5)).toEqual([50, null, 40, 30]);
  expect(amounts(0)).toEqual([0, null, 40, 0]);
});

test("a change finds the rows as the one before left them", () => {
  const changes = [
    enters,
    { ...leaves, organisation: "b", place: "CD" },
    { ...leaves, organisation: "b", place: "CD" },
  ];
  const { rows: after, applied } = applyChanges(rows, changes);
  expect(after).toEqual(rows);
  expect(applied.map(({ effect }) => effect)).toEqual(["CHANGES", "CHANGES", "NOTHING_RECORDED"]);
});

test("what no change touches stays the same, and what was given stays as it was", () => {
  const given = structuredClone(rows);
  expect(applyChanges(rows, [{ ...budget, place: "BJ" }]).rows[2]).toBe(rows[2]);
  expect(rows).toEqual(given);
});
