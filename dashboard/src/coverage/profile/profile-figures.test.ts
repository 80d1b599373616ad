import { expect, test } from "vitest";
import { endsOf, type Figure, profileRows } from "./profile-figures.ts";

const told = {
  basis: "PRESENCE" as const,
  trust: { activities: 10, used: 8 },
  definition: { key: "k", name: "n", meaning: "m", formula: "f", source: "s", caveat: "c" },
};
const value: Figure = { __typename: "MetricValue", value: 0.35, ...told };
const range: Figure = { __typename: "MetricRange", low: 0.2, high: 0.6, reason: "r", ...told };
const none: Figure = { __typename: "MetricUnavailable", unavailable: "NO_DATA", ...told };

test("a figure lies at one place, between two ends, or nowhere: never at 0 because it is unknown", () => {
  expect([value, range, none].map(endsOf)).toEqual([[0.35, 0.35], [0.2, 0.6], null]);
});

test("theme and place together stand first, and nothing is left out or added up", () => {
  const rows = profileRows({
    basis: "PRESENCE",
    axes: [
      { axis: "THEME", overlap: value, differentiation: value },
      { axis: "JOINT", overlap: range, differentiation: range },
    ],
    coordinationRate: none,
    presenceCoverage: value,
  });
  expect(rows.map(({ axis, kind }) => [axis, kind])).toEqual([
    ["JOINT", "overlap"],
    ["JOINT", "differentiation"],
    ["THEME", "overlap"],
    ["THEME", "differentiation"],
    [null, "coordinationRate"],
    [null, "presenceCoverage"],
  ]);
});
