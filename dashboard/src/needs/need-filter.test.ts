import { expect, test } from "vitest";
import { EMPTY_FILTER } from "../shared/filter/url-filter.ts";
import { readSource, toGapFilter } from "./need-filter.ts";

test("holders, partners and earlier days are no part of what is asked of needs", () => {
  const filter = { ...EMPTY_FILTER, years: [2026], holders: ["a"], partner: "b", asOf: "2026-01-01" };
  expect(toGapFilter(filter, null, [2025, 2026])).toEqual({ years: [2026] });
});

test("all years are those that have records, and none in particular where there are none", () => {
  expect(toGapFilter({ ...EMPTY_FILTER, years: [] }, null, [2024, 2026])).toEqual({ years: [2024, 2026] });
  expect(toGapFilter({ ...EMPTY_FILTER, years: [] }, null, [])).toEqual({});
});

test("what is chosen is asked for", () => {
  const filter = { ...EMPTY_FILTER, years: [2026], themes: ["health"], regions: ["014"], suggested: false };
  expect(toGapFilter(filter, "INDICATOR", [])).toEqual({
    years: [2026],
    themes: ["health"],
    regions: ["014"],
    suggestedThemes: false,
    sourceTypes: ["INDICATOR"],
  });
});

test("a source that is none chooses nothing", () => {
  expect(readSource("WISH")).toBeNull();
  expect(readSource("INDICATOR")).toBe("INDICATOR");
});
