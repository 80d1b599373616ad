import { expect, test } from "vitest";
import { linesOf, sampleFacts } from "../../shared/sample-file.ts";
import { type Pair, parsePairAxis } from "./pair-question.ts";
import { printPairs } from "./pairs-csv.ts";

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
const rowsOf = (overlap: Pair["overlap"]) => linesOf(printPairs([pairOf(overlap)], "THEME", sampleFacts))[0];

test("a range has its two ends and no value, and what is not known has its reason and no number", () => {
  const range = rowsOf({ ...common, __typename: "MetricRange", low: 0.2, high: 0.6, reason: "…" });
  expect(range).toMatchObject({ value: "", low: "0.2", high: "0.6", unavailable: "", as_of: "2026-11-23" });
  const none = rowsOf({ ...common, __typename: "MetricUnavailable", unavailable: "NO_DATA" });
  expect(none).toMatchObject({ value: "", low: "", high: "", unavailable: "NO_DATA", shared_keys: "2" });
});

test("an axis that an address does not know is that of themes in countries", () => {
  expect([null, "place", "role", "toString"].map(parsePairAxis)).toEqual([
    "JOINT",
    "PLACE",
    "JOINT",
    "JOINT",
  ]);
});
