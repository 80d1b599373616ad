import { expect, test } from "vitest";
import {
  countChosen,
  defaultYear,
  EMPTY_FILTER,
  narrowsNothing,
  parseFilter,
  printFilter,
  toCoverageFilter,
  type UrlFilter,
  withYears,
} from "./url-filter.ts";

const parse = (address: string) => parseFilter(new URLSearchParams(address));

test.each([
  ["year=soon", { years: [] }],
  ["type=<script>", { partnerTypes: [] }],
  ["side=NOBODY", { sides: [] }],
  ["theme=,,", { themes: [] }],
  ["asof=last%20week", { asOf: null }],
  ["asof=2999-01-01", { asOf: null }],
])("%s: a value that makes no sense is left out", (address, expected) => {
  expect(parse(address)).toMatchObject(expected);
});

test("an address without parameters is the empty filter, with its year still to be chosen", () => {
  expect(parse("")).toEqual(EMPTY_FILTER);
});

test.each<[string, Partial<UrlFilter>]>([
  ["theme=climate%2Ctax", { themes: ["climate", "tax"] }],
  ["country=PE%2CBO", { countries: ["PE", "BO"] }],
  ["year=2024%2C2026", { years: [2024, 2026] }],
  ["year=all", { years: [] }],
  ["side=UMBRELLA", { sides: ["UMBRELLA"] }],
  ["asof=2020-10-31", { asOf: "2020-10-31" }],
  [
    "type=MOVEMENT&partner=p-1&suggested=no",
    { partnerTypes: ["MOVEMENT"], partner: "p-1", suggested: false },
  ],
])("%s survives the way to the filter and back", (address, expected) => {
  expect(parse(address)).toEqual({ ...EMPTY_FILTER, ...expected });
  expect(printFilter(parse(address)).toString()).toBe(address);
});

test.each([
  [[2019, 2021, 2026, 2027], 2026],
  [[2017, 2021], 2021],
  [[2028, 2030], 2028],
  [[], null],
])("of the years %j the page starts with %s", (years, expected) => {
  expect(defaultYear(years, 2026)).toBe(expected);
});

test("years of the address win over the default, all years included", () => {
  expect(withYears(parse("year=2020"), 2026).years).toEqual([2020]);
  expect(withYears(parse("year=all"), 2026).years).toEqual([]);
  expect(withYears(parse(""), 2026).years).toEqual([2026]);
});

test("the API hears only of facets with a choice", () => {
  expect(toCoverageFilter(EMPTY_FILTER)).toEqual({});
  expect(toCoverageFilter(parse("country=PE&year=2026&suggested=no&asof=2020-10-31"))).toEqual({
    countries: ["PE"],
    years: [2026],
    suggestedThemes: false,
    asOf: "2020-10-31",
  });
});

test("a facet counts once however many values it has, and the default year not at all", () => {
  expect(countChosen(EMPTY_FILTER)).toBe(0);
  expect(countChosen(parse("country=PE,BO&year=2026&suggested=no&asof=2020-10-31"))).toBe(4);
});

test.each([
  ["", true],
  ["region=017", true],
  ["year=all", true],
  ["year=2026", false],
  ["theme=tax", false],
  ["region=017&country=CD", false],
  ["suggested=no", false],
  ["asof=2020-10-31", false],
])("%j leaves partners that are not named countable: %s", (address, countable) => {
  expect(narrowsNothing(parse(address))).toBe(countable);
});
