import { expect, test } from "vitest";
import { type Pair, parsePairAxis } from "./pair-question.ts";
import { printPairs } from "./pairs-csv.ts";

const trust = {
  asOf: "2026-11-20",
  activities: 9,
  confirmedLast12Months: 3,
  holders: 4,
  holdersConfirmedLast12Months: 1,
  withBudget: 5,
  withTheme: 9,
  withStatedTheme: 4,
  withCountry: 8,
  oldestSourceOn: null,
  newestSourceOn: null,
  sources: [],
};
const facts = { trust, isDemonstration: true, view: "http://onze.test/coverage", note: "note" };
const definition = {
  key: "schoener",
  name: "Overlap",
  meaning: "…",
  formula: "Σ min",
  source: "Schoener 1968",
  caveat: "Overlap is no fault.",
};
const common = { basis: "PRESENCE", trust: { activities: 9, used: 7 }, definition } as const;
const pairOf = (overlap: Pair["overlap"]): Pair => ({
  first: { key: "a", label: "A" },
  second: { key: "b", label: "B" },
  sharedKeys: 2,
  overlap,
});
const rowsOf = (overlap: Pair["overlap"]) => {
  const [heads = "", row = ""] = printPairs([pairOf(overlap)], "THEME", facts)
    .replace("\uFEFF", "")
    .split("\r\n");
  const values = row.split(",");
  return Object.fromEntries(heads.split(",").map((head, place) => [head, values[place]]));
};

test("a range has its two ends and no value, and what is not known has its reason and no number", () => {
  const range = rowsOf({ ...common, __typename: "MetricRange", low: 0.2, high: 0.6, reason: "…" });
  expect(range).toMatchObject({ overlap: "", low: "0.2", high: "0.6", unavailable: "", as_of: "2026-11-20" });
  const none = rowsOf({ ...common, __typename: "MetricUnavailable", unavailable: "NO_DATA" });
  expect(none).toMatchObject({ overlap: "", low: "", high: "", unavailable: "NO_DATA", shared_keys: "2" });
});

test("an axis that an address does not know is that of themes in countries", () => {
  expect([null, "place", "role", "toString"].map(parsePairAxis)).toEqual([
    "JOINT",
    "PLACE",
    "JOINT",
    "JOINT",
  ]);
});
