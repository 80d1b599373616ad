import { expect, test } from "vitest";
import { type CountedFlow, flowParts, keysOf } from "./flow.ts";

const figures = { activities: 1, effortEur: null, activitiesWithEffort: 0 };
const group = (holder: string | null, theme: string, place: string | null, ofKind = 1): CountedFlow => ({
  holder,
  theme,
  place,
  ofKind,
  ...figures,
});

test("nothing recorded makes no link and no path", () => {
  expect(flowParts([])).toEqual({ toThemes: [], toPlaces: [], paths: [], pathCount: 0 });
});

test("a group without its last column is a link to a theme, one without its first a link to a place, a whole one a path", () => {
  expect(flowParts([group("a", "tax", null), group(null, "tax", "PE"), group("a", "tax", "PE", 7)])).toEqual({
    toThemes: [{ from: "a", to: "tax", ...figures }],
    toPlaces: [{ from: "tax", to: "PE", ...figures }],
    paths: [{ holder: "a", theme: "tax", place: "PE", ...figures }],
    pathCount: 7,
  });
});

test("a key of a column stands in it once", () => {
  const { toThemes } = flowParts([group("a", "tax", null), group("b", "tax", null)]);
  expect(keysOf(toThemes, "to")).toEqual(["tax"]);
  expect(keysOf(toThemes, "from")).toEqual(["a", "b"]);
});
