import "reflect-metadata";
import { expect, test } from "vitest";
import { UnavailableReason } from "../../shared/metric.ts";
import { EXAMPLE_STATE } from "./example-rows.fixture.ts";
import { needFigures, needWithin, partsOfNeed, weighedNeed } from "./need-figures.ts";
import { ProfileAxis } from "./profile-axis.ts";

const { rows } = EXAMPLE_STATE;
const country = (code: string, value: number) => ({ theme: null, country: code, value });
const COUNTRIES = weighedNeed([
  country("XA", 0.2),
  country("XB", 0.2),
  country("XC", 0.15),
  country("XD", 0.15),
  country("XE", 0.3),
]);

test("without weights that somebody decided there is no figure, and never a 0", () => {
  const none = { unavailable: UnavailableReason.NO_DATA };
  expect(needFigures(null, rows.JOINT)).toEqual({
    needsCoverage: none,
    addedCoverage: none,
    needsMismatch: none,
    shortfalls: [],
  });
});

test("weights of countries are met by work there on any theme, as the worked example has it", () => {
  expect(COUNTRIES.axis).toBe(ProfileAxis.PLACE);
  const figures = needFigures(COUNTRIES, rows.PLACE);
  expect(figures.needsMismatch).toEqual({ value: expect.closeTo(0.31, 9) });
  expect(figures.needsCoverage).toEqual({ value: expect.closeTo(0.7, 9) });
  expect(figures.addedCoverage).toEqual({ value: expect.closeTo(0, 9) });
});

test("what a set divides is told by its weights", () => {
  const both = weighedNeed([{ theme: "TAX", country: "XA", value: 1 }]);
  expect(both).toEqual({ axis: ProfileAxis.JOINT, weights: new Map([["TAX~XA", 1]]) });
  expect(weighedNeed([{ theme: "TAX", country: null, value: 1 }])).toEqual({
    axis: ProfileAxis.THEME,
    weights: new Map([["TAX", 1]]),
  });
});

test("where no need was decided, nothing can be said to meet it", () => {
  expect(needWithin([])).toBeNull();
  expect(needWithin([{ theme: "health", country: null, value: 0 }])).toBeNull();
});

test("the part of a set that lies in a selection is the whole need of it", () => {
  const need = needWithin([
    { theme: null, country: "PE", value: 0.1 },
    { theme: null, country: "BI", value: 0.3 },
  ]);
  expect(need?.weights.get("PE")).toBeCloseTo(0.25, 12);
  expect(need?.weights.get("BI")).toBeCloseTo(0.75, 12);
});

test.each([
  { theme: "health", country: null },
  { theme: null, country: "PE" },
  { theme: "health", country: "PE" },
])("the key of a weight of %j tells both again", (cell) => {
  const need = weighedNeed([{ ...cell, value: 1 }]);
  expect([...need.weights.keys()].map((key) => partsOfNeed(need.axis, key))).toEqual([cell]);
});
