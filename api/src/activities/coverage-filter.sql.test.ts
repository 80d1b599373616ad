import { expect, test } from "vitest";
import { Values } from "../shared/database.ts";
import { PUBLIC_SIGHT } from "../shared/sight.ts";
import type { CoverageFilter } from "./coverage-filter.input.ts";
import { coverageWhere, placeOf, themeOf } from "./coverage-filter.sql.ts";

const whereOf = (filter: CoverageFilter) => {
  const values = new Values(PUBLIC_SIGHT);
  return { text: coverageWhere(filter, values, "r"), values: values.list };
};

test("whatever is chosen, only what everybody may see is left", () => {
  for (const filter of [{}, { themes: [] }, { holders: ["a"] }]) {
    expect(whereOf(filter).text).toMatch(/^r\.seen_from = 1( and |$)/);
  }
});

test("nothing chosen, and null, narrow nothing; an empty list leaves nothing", () => {
  const open = whereOf({}).text;
  expect(
    whereOf({ themes: null, years: null, partner: null, network: null, suggestedThemes: null }).text,
  ).toBe(open);
  expect(whereOf({ themes: [] })).toEqual({
    text: `${open} and r.theme_code = any($1::text[])`,
    values: [[]],
  });
});

test("values are bound and never written into the statement", () => {
  const evil = "'; drop table activity --";
  const { text, values } = whereOf({
    themes: [evil],
    countries: [evil],
    regions: [evil],
    holders: [evil],
    frameworks: [evil],
    partner: evil,
    network: evil,
  });
  expect(text).not.toContain("drop");
  expect(values.flat()).toEqual(Array(7).fill(evil));
});

test("what is not stated is chosen by its name, beside what is", () => {
  expect(whereOf({ countries: ["CD", "NOT_STATED"] }).text).toContain(
    "or coalesce(r.country_code, r.region_code) is null",
  );
  expect(whereOf({ countries: ["CD"] }).text).not.toContain("is null");
});

test("a suggested theme counts unless it is left out", () => {
  expect(themeOf("r", {})).toBe("r.theme_code");
  expect(themeOf("r", { suggestedThemes: null })).toBe("r.theme_code");
  expect(themeOf("r", { suggestedThemes: false })).toContain("then null");
});

test("the place is the country, else the region", () => {
  expect(placeOf("r")).toBe("coalesce(r.country_code, r.region_code)");
});
