import "reflect-metadata";
import { expect, test } from "vitest";
import { UnavailableReason } from "../../shared/metric.ts";
import { EXAMPLE_STATE } from "./example-rows.fixture.ts";
import { needFigures, weighedNeed } from "./need-figures.ts";
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
