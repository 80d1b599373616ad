import { expect, test } from "vitest";
import { sortedSources, trustFacts, unknownSources } from "./trust-facts.ts";

test("kinds of source without an activity are left out, the largest comes first", () => {
  const sources = sortedSources([
    { kind: "SHEET", activities: 9 },
    { kind: "MANUAL", activities: 0 },
    { kind: "IATI_FILE", activities: 44 },
  ]);
  expect(sources.map(({ kind }) => kind)).toEqual(["IATI_FILE", "SHEET"]);
});

const TRUST = {
  asOf: "2026-10-31",
  activities: 16,
  confirmedLast12Months: 3,
  holders: 2,
  holdersConfirmedLast12Months: 1,
  withBudget: 12,
  withTheme: 15,
  withStatedTheme: 2,
  withCountry: 9,
  oldestSourceOn: null,
  newestSourceOn: null,
  sources: [],
};

test("every share is over the activities of the view", () => {
  expect(trustFacts(TRUST).map(({ part, whole }) => [part, whole])).toEqual([
    [3, 16],
    [12, 16],
    [15, 16],
    [2, 16],
    [9, 16],
  ]);
});

test.each([
  { sources: [], unknown: 16 },
  { sources: [{ kind: "SHEET" as const, activities: 9 }], unknown: 7 },
  {
    sources: [
      { kind: "SHEET" as const, activities: 9 },
      { kind: "IATI_FILE" as const, activities: 7 },
    ],
    unknown: 0,
  },
])("activities of no known source are $unknown of 16 beside $sources", ({ sources, unknown }) => {
  expect(unknownSources({ ...TRUST, sources })).toBe(unknown);
});
