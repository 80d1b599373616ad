import { IndicatorDirection, NeedSource } from "@onze/schema";
import { expect, test } from "vitest";
import { demandsOf, isChosen } from "./choose-demands.ts";
import type { StandingNeed } from "./gaps.queries.ts";
import { placeTree } from "./places-around.ts";

const tree = placeTree([
  { code: "014", parent: null },
  { code: "BI", parent: "014" },
  { code: "RW", parent: "014" },
  { code: "KE", parent: "014" },
  { code: "PH", parent: null },
]);
const need = (given: Partial<StandingNeed>): StandingNeed => ({
  id: "n",
  sourceType: NeedSource.PARTNER_PRIORITY,
  statedOn: "2026-01-01",
  title: "Legal help",
  place: "BI",
  themes: ["health"],
  framework: null,
  threshold: null,
  direction: null,
  values: null,
  ...given,
});
const HDI = need({
  sourceType: NeedSource.INDICATOR,
  place: "014",
  threshold: 0.5,
  direction: IndicatorDirection.LOWER_IS_NEED,
  values: { BI: 0.42, RW: 0.5, KE: 0.6, PH: 0.1 },
});
const placesOf = (given: StandingNeed) => demandsOf(given, tree).map(({ place }) => place);

test("an indicator of a region is a need of each of its countries at or beyond the threshold, and of no other country", () => {
  expect(demandsOf(HDI, tree)).toMatchObject([
    { id: "n-BI", place: "BI", indicatorValue: 0.42 },
    { id: "n-RW", place: "RW", indicatorValue: 0.5 },
  ]);
  expect(placesOf({ ...HDI, direction: IndicatorDirection.HIGHER_IS_NEED })).toEqual(["RW", "KE"]);
  expect(placesOf({ ...HDI, values: null })).toEqual([]);
});

test("an indicator of a country stands whatever its value, and where it says nothing of it", () => {
  const chosen = { ...HDI, place: "BI", threshold: null };
  expect(demandsOf({ ...chosen, values: { BI: 0.9 } }, tree)).toMatchObject([
    { id: "n", indicatorValue: 0.9 },
  ]);
  expect(demandsOf({ ...chosen, values: null }, tree)).toMatchObject([{ id: "n", indicatorValue: null }]);
});

test.each([
  [{}, true],
  [{ countries: ["RW"] }, false],
  [{ countries: ["RW", "BI"] }, true],
  [{ regions: ["014"] }, true],
  [{ regions: ["PH"] }, false],
  [{ themes: ["water"] }, false],
  [{ themes: ["water", "health"] }, true],
  [{ frameworks: ["JSF-BI"] }, false],
  [{ sourceTypes: [NeedSource.INDICATOR] }, false],
  [{ countries: [] }, false],
])("%j chooses a need of Burundi on health: %j", (filter, chosen) => {
  expect(demandsOf(need({}), tree).map((demand) => isChosen(demand, filter, tree))).toEqual([chosen]);
});

test("a need of any theme is chosen by no theme in particular", () => {
  const [any] = demandsOf(need({ themes: null }), tree);
  expect(any && isChosen(any, { themes: ["health"] }, tree)).toBe(false);
  expect(any && isChosen(any, { themes: ["NOT_STATED"] }, tree)).toBe(true);
});
