import { expect, test } from "vitest";
import { EMPTY_FILTER } from "../filter/url-filter.ts";
import { endsOf, type Figure, profileRows, silenceOf } from "./profile-figures.ts";
import { sharedAddress } from "./shared-address.ts";

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

test("an axis is silent only where none of its figures is told, and all for one reason", () => {
  const other: Figure = { __typename: "MetricUnavailable", unavailable: "ZERO_DENOMINATOR", ...told };
  expect(silenceOf([none, none])).toBe("NO_DATA");
  expect([[none, value], [none, other], [value]].map(silenceOf)).toEqual([null, null, null]);
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

test("an axis leads to what is shared on it, within the same choice; what the matrix has no rows for leads nowhere", () => {
  const filter = { ...EMPTY_FILTER, countries: ["PE"], years: [2026] };
  expect(sharedAddress("JOINT", filter)).toBe("/coverage?country=PE&year=2026&only=shared");
  expect(sharedAddress("THEME", filter)).toBe("/coverage?country=PE&year=2026&rows=theme&only=shared");
  expect([sharedAddress("ROLE", filter), sharedAddress(null, filter)]).toEqual([null, null]);
});
