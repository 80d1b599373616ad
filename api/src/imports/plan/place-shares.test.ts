import { expect, test } from "vitest";
import { placeCodes } from "./place-codes.fixture.ts";
import { placeShares } from "./place-shares.ts";
import { activityRow, coded, transactionRow } from "./row.fixture.ts";

const NOWHERE = "-";

/** Shares by place; fails where they do not add up to the whole. */
function placed(stated: Parameters<typeof activityRow>[0]): Record<string, number> {
  const { places } = placeShares(activityRow(stated), placeCodes);
  expect(places.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  return Object.fromEntries(
    places.map(({ country, region, share }) => [country ?? region ?? NOWHERE, Math.round(share * 1e6) / 1e6]),
  );
}

const problemsOf = (stated: Parameters<typeof activityRow>[0]) =>
  placeShares(activityRow(stated), placeCodes).problems;

test("an unknown country is a problem and its part stays unspecified", () => {
  const stated = { countries: [coded("KE", 60, 2), coded("XX", 40, 3)] };
  expect(placed(stated)).toEqual({ KE: 0.6, [NOWHERE]: 0.4 });
  expect(problemsOf(stated)).toMatchObject([
    { code: "COUNTRY_UNKNOWN", value: "XX", line: 3, field: "recipient-country" },
  ]);
});

test("a quarantined split is not filled with regions", () => {
  const stated = { countries: [coded("KE", 80), coded("UG", 70)], regions: [coded("298", 100)] };
  expect(placed(stated)).toEqual({ [NOWHERE]: 1 });
  expect(problemsOf(stated).map(({ code }) => code)).toEqual(["SHARES_ABOVE_100"]);
});

test("regions that claim more than is open are scaled down, and it is said", () => {
  const stated = { countries: [coded("KE", 51, 2)], regions: [coded("298", 25, 3), coded("489", 25, 4)] };
  expect(placed(stated)).toEqual({ KE: 0.51, "202": 0.245, "005": 0.245 });
  expect(problemsOf(stated)).toMatchObject([{ code: "REGIONS_SCALED_DOWN", value: "50", line: 3 }]);
});

test.each([
  { title: "with its own region as whole", countries: [coded("KE", 100)], regions: [coded("298", 100)] },
  { title: "and whose region has no percentage", countries: [coded("KE", 60)], regions: [coded("298")] },
  { title: "and whose regions are the rest", countries: [coded("KE", 60)], regions: [coded("298", 40.4)] },
])("a country $title is no problem", (stated) => {
  expect(problemsOf(stated)).toEqual([]);
});

test.each([
  { title: "no geography is nowhere", stated: {}, shares: { [NOWHERE]: 1 } },
  {
    title: "a withdrawn country that is known counts",
    stated: { countries: [coded("AN")] },
    shares: { AN: 1 },
  },
  {
    title: "a country that is the whole leaves nothing to its region",
    stated: { countries: [coded("KE", 100)], regions: [coded("298", 100)] },
    shares: { KE: 1 },
  },
  {
    title: "regions take the part without country",
    stated: { countries: [coded("KE", 60)], regions: [coded("298", 30), coded("489", 10)] },
    shares: { KE: 0.6, "202": 0.3, "005": 0.1 },
  },
  {
    title: "countries and regions together may miss 100 by half a percent",
    stated: { countries: [coded("KE", 60)], regions: [coded("298", 39.6)] },
    shares: { KE: 0.6, "202": 0.4 },
  },
  {
    title: "what neither says is nowhere",
    stated: { countries: [coded("KE", 50)], regions: [coded("298", 30)] },
    shares: { KE: 0.5, "202": 0.3, [NOWHERE]: 0.2 },
  },
  {
    title: "several countries without percentages leave the whole to the region",
    stated: { countries: [coded("KE"), coded("UG")], regions: [coded("298")] },
    shares: { "202": 1 },
  },
])("$title", ({ stated, shares }) => {
  expect(placed(stated)).toEqual(shares);
});

const inKenya = { countries: [coded("KE", null, 21)] };
const inUganda = { countries: [coded("UG", null, 22)] };

test.each([
  {
    title: "weighed by amount",
    transactions: [transactionRow({ ...inKenya, value: 300 }), transactionRow(inUganda)],
    shares: { KE: 0.75, UG: 0.25 },
  },
  {
    title: "with regions and with money that has no place",
    transactions: [
      transactionRow(inKenya),
      transactionRow({ regions: [coded("298")] }),
      transactionRow({ value: 200 }),
    ],
    shares: { KE: 0.25, "202": 0.25, [NOWHERE]: 0.5 },
  },
  {
    title: "one country without usable amounts",
    transactions: [transactionRow({ ...inKenya, value: null }), transactionRow({ ...inKenya, value: null })],
    shares: { KE: 1 },
  },
  {
    title: "several countries without usable amounts stay unspecified",
    transactions: [transactionRow({ ...inKenya, value: null }), transactionRow({ ...inUganda, value: null })],
    shares: { [NOWHERE]: 1 },
  },
])("geography found only in transactions is used: $title", ({ transactions, shares }) => {
  expect(placed({ transactions })).toEqual(shares);
});

test("a place keeps its line and whether the activity or its transactions stated it", () => {
  const places = (stated: Parameters<typeof activityRow>[0]) =>
    placeShares(activityRow(stated), placeCodes).places;
  expect(places({ transactions: [transactionRow(inKenya)] })).toMatchObject([
    { origin: "TRANSACTION", line: 21 },
  ]);
  expect(places({ countries: [coded("KE", 100, 5)], transactions: [transactionRow(inUganda)] })).toEqual([
    { country: "KE", region: null, share: 1, origin: "ACTIVITY", line: 5 },
  ]);
});
