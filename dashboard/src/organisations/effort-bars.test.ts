import { expect, test } from "vitest";
import { effortBars, effortColour, knownAmounts, spanWords, type YearEffort } from "./effort-bars.ts";

const effort = (year: number, effortEur: number | null, known = 2, activities = 2): YearEffort => ({
  year,
  effortEur,
  activities,
  activitiesWithEffort: known,
});

test("no years make no bars", () => {
  expect(effortBars([])).toEqual([]);
});

test.each([
  ["no amount", effort(2024, null, 0, 3)],
  ["an empty sum", effort(2024, 0, 0, 3)],
])("a year of which nothing is known has no length: %s", (_, year) => {
  expect(effortBars([year])).toEqual([{ years: "2024", sumEur: null, known: 0, of: 3 }]);
});

test("an amount known to be nothing stays 0", () => {
  expect(effortBars([effort(2024, 0)])).toEqual([{ years: "2024", sumEur: 0, known: 2, of: 2 }]);
});

test("the latest year comes first, whatever the order they came in", () => {
  const bars = effortBars([effort(2025, 30), effort(2023, 10), effort(2024, 20)]);
  expect(bars.map(({ years, sumEur }) => [years, sumEur])).toEqual([
    ["2025", 30],
    ["2024", 20],
    ["2023", 10],
  ]);
});

test.each([
  [2024, ["2024", "2023"]],
  [2025, ["2025", "2024", "2023"]],
  [2040, ["2040", "2024–2039", "2023"]],
])("between 2023 and %s, years without any activity are one bar", (last, years) => {
  const bars = effortBars([effort(2023, 10), effort(last, 20)]);
  expect(bars.map((bar) => bar.years)).toEqual(years);
  expect(bars.filter((bar) => bar.of === 0).every((bar) => bar.sumEur === null)).toBe(true);
});

test("an activity counts once in each of its years towards what is known", () => {
  expect(knownAmounts(effortBars([effort(2020, 10, 1, 3), effort(2023, null, 0, 2)]))).toEqual({
    known: 1,
    of: 5,
  });
});

test.each([
  [2026, 2026, "2026"],
  [2017, 2026, "2017–2026"],
])("from %s to %s reads %s", (from, to, words) => {
  expect(spanWords(from, to)).toBe(words);
});

test.each([
  [[], "var(--ink)"],
  [["FUNDER", "PARTNER"], "var(--ink)"],
  [["PARTNER", "MEMBER"], "var(--mem)"],
  [["MEMBER", "SECRETARIAT"], "var(--umb)"],
] as const)("blue is the umbrella, orange a member, anyone else is ink: %j", (roles, colour) => {
  expect(effortColour(roles.map((role) => ({ role })))).toBe(colour);
});
