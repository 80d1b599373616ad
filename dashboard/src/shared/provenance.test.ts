import { expect, test } from "vitest";
import { PROVENANCE_HEADS, provenanceOf } from "./provenance.ts";

const trust = {
  asOf: "2026-10-31",
  activities: 60,
  confirmedLast12Months: 12,
  holders: 58,
  holdersConfirmedLast12Months: 41,
  withBudget: 37,
  withTheme: 50,
  withStatedTheme: 20,
  withCountry: 55,
  oldestSourceOn: null,
  newestSourceOn: null,
  sources: [
    { kind: "IATI_FILE" as const, activities: 44 },
    { kind: "DEMONSTRATION" as const, activities: 16 },
  ],
};
const facts = {
  trust,
  isDemonstration: false,
  view: "https://onze.example/coverage?year=2026",
  note: "Work may be missing for safety",
};
const told = (given: typeof facts) =>
  Object.fromEntries(provenanceOf(given).map((value, n) => [PROVENANCE_HEADS[n], value]));

test("a file of an installation with invented records says so on every row", () => {
  expect(told({ ...facts, isDemonstration: true })).toMatchObject({ demonstration: "yes" });
  expect(told(facts)).toMatchObject({ demonstration: "no" });
});

test("source, date and coverage go with the rows", () => {
  expect(told(facts)).toMatchObject({
    as_of: "2026-10-31",
    sources: "IATI_FILE 44; DEMONSTRATION 16",
    view_activities: 60,
    view_with_amount: 37,
    view: "https://onze.example/coverage?year=2026",
    note: "Work may be missing for safety",
  });
});

test("what a file cannot name the source of is counted as unknown", () => {
  const sources = [{ kind: "IATI_FILE" as const, activities: 44 }];
  expect(told({ ...facts, trust: { ...trust, sources } })).toMatchObject({
    sources: "IATI_FILE 44; UNKNOWN 16",
  });
});
