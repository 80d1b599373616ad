import "reflect-metadata";
import { Side } from "@onze/schema";
import { expect, test } from "vitest";
import { UnavailableReason } from "../../shared/metric.ts";
import { cellFigures } from "./cell-figures.ts";
import { EXAMPLE_STATE } from "./example-rows.fixture.ts";

const { rows, ...state } = EXAMPLE_STATE;
const rateWith = (given: Partial<Parameters<typeof cellFigures>[0]>) =>
  cellFigures({ ...state, rows: rows.JOINT, ...given }).coordinationRate;

test("an agreement that leaves out somebody present does not count", () => {
  expect(rateWith({ agreements: [{ theme: "TAX", place: "XB", parties: ["U", "C"] }] })).toEqual({
    value: 0,
  });
});

test("an agreement that also names a party that left still counts", () => {
  const parties = ["U", "B", "somebody who left"];
  expect(rateWith({ agreements: [{ theme: "TAX", place: "XB", parties }] })).toEqual({ value: 0.5 });
});

test("work that states no theme or place is in no shared cell: nobody can agree on it", () => {
  const unstated = [Side.UMBRELLA, Side.MEMBERS].map((side) => ({
    holder: side,
    side,
    key: null,
    amount: 1,
  }));
  expect(rateWith({ rows: unstated })).toEqual({ unavailable: UnavailableReason.ZERO_DENOMINATOR });
  expect(rateWith({ rows: [...rows.JOINT, ...unstated] })).toEqual({ value: 0.5 });
});

test("a whole region is a place to agree on, and no country to cover", () => {
  const onRegion = [Side.UMBRELLA, Side.MEMBERS].map((side) => ({
    holder: side,
    side,
    key: "TAX~202",
    amount: 1,
  }));
  const agreements = [{ theme: "TAX", place: "202", parties: [Side.UMBRELLA, Side.MEMBERS] }];
  const found = cellFigures({ ...state, rows: onRegion, agreements });
  expect(found.coordinationRate).toEqual({ value: 1 });
  expect(found.presenceCoverage).toEqual({ unavailable: UnavailableReason.NO_DATA });
});

test("work outside the themes and countries of the selection covers none of them", () => {
  const { presenceCoverage } = cellFigures({
    ...state,
    rows: rows.JOINT,
    countries: ["XA", "XE"],
    themes: ["DEM"],
  });
  expect(presenceCoverage).toEqual({ value: 0.5 });
});
