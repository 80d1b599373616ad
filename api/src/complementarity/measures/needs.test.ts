import "reflect-metadata";
import { expect, test } from "vitest";
import { UnavailableReason } from "../../shared/metric.ts";
import { addedCoverage, checkWeights, needsCoverage, needsMismatch, shortfalls } from "./needs.ts";
import { addEfforts, type Effort, effortOf } from "./shares.ts";
import {
  CELL_NEEDS,
  COUNTRY_NEEDS,
  holdersOn,
  membersOn,
  REASONS,
  umbrellaOn,
} from "./worked-example.fixture.ts";

const keysOf = ({ byKey }: Effort) => new Set(byKey.keys());
const umbrella = keysOf(umbrellaOn("joint"));
const members = keysOf(membersOn("joint"));
const everybodyOn = (axis: "country" | "joint") => addEfforts([...holdersOn(axis).values()]);
const nowhere = new Set<string>();
const noData = { unavailable: UnavailableReason.NO_DATA };
const value = (number: number) => ({ value: expect.closeTo(number, 6) });

test("as long as nobody decided what is needed there is no figure", () => {
  expect(needsCoverage(null, members)).toEqual(noData);
  expect(addedCoverage(null, umbrella, members)).toEqual(noData);
  expect(needsMismatch(null, everybodyOn("joint"), REASONS)).toEqual(noData);
});

test("where nobody is recorded, need is not found to be uncovered", () => {
  expect(needsCoverage(CELL_NEEDS, nowhere)).toEqual(noData);
  expect(addedCoverage(CELL_NEEDS, nowhere, nowhere)).toEqual(noData);
  expect(needsMismatch(CELL_NEEDS, effortOf([]), REASONS)).toEqual({
    unavailable: UnavailableReason.ZERO_DENOMINATOR,
  });
  expect(shortfalls(CELL_NEEDS, effortOf([]))).toEqual([]);
});

test.each([
  [
    new Map([
      ["a", 0.6],
      ["b", 0.25],
    ]),
    /add up to 0.85/,
  ],
  [
    new Map([
      ["a", 1.2],
      ["b", -0.2],
    ]),
    /weight of b is -0.2/,
  ],
  [new Map([["a", Number.NaN]]), /weight of a is NaN/],
  [new Map(), /add up to 0/],
])("weights that are no shares of 1 are refused", (weights, sentence) => {
  expect(() => checkWeights(weights)).toThrow(sentence);
});

test("weights may miss 1 by a millionth", () => {
  expect(() =>
    checkWeights(
      new Map([
        ["a", 0.5],
        ["b", 0.5000009],
      ]),
    ),
  ).not.toThrow();
  expect(() => checkWeights(CELL_NEEDS)).not.toThrow();
});

test("0.455 of the need is covered, 0.41 by members alone, so the umbrella adds 0.045", () => {
  expect(needsCoverage(CELL_NEEDS, umbrella.union(members))).toEqual(value(0.455));
  expect(needsCoverage(CELL_NEEDS, members)).toEqual(value(0.41));
  expect(addedCoverage(CELL_NEEDS, umbrella, members)).toEqual(value(0.045));
});

test("effort misses the need of cells by 0.55, and that of countries by 0.31", () => {
  expect(needsMismatch(CELL_NEEDS, everybodyOn("joint"), REASONS)).toEqual(value(0.55));
  expect(needsMismatch(COUNTRY_NEEDS, everybodyOn("country"), REASONS)).toEqual(value(0.31));
});

test("effort that is unplaced may meet need or not", () => {
  const half = effortOf([["XE", 30]], 70);
  expect(needsMismatch(COUNTRY_NEEDS, half, REASONS)).toMatchObject({
    low: expect.closeTo(0, 6),
    high: expect.closeTo(0.7, 6),
  });
});

test("effort falls short most where nobody works, and where need is highest", () => {
  const found = shortfalls(CELL_NEEDS, everybodyOn("joint"));
  const sizes = new Map(found.map(({ key, shortfall }) => [key, shortfall]));
  expect(
    found
      .slice(0, 2)
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(["CLI~XE", "DEM~XE"]);
  expect(
    found
      .slice(2, 5)
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(["DEM~XB", "MIG~XE", "TAX~XE"]);
  expect(sizes.get("CLI~XE")).toBeCloseTo(0.09, 6);
  expect(sizes.get("DEM~XB")).toBeCloseTo(0.06, 6);
});
