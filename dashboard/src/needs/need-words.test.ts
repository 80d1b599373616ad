import { expect, test } from "vitest";
import { EMPTY_FILTER } from "../shared/filter/url-filter.ts";
import { coverageOfNeed } from "./need-words.ts";

const filter = { ...EMPTY_FILTER, years: [2026], frameworks: ["JSF-A"] };
const health = { code: "health", name: "Health" };
const peru = { code: "PE", name: "Peru" };

test("a need of one theme in one country is a cell of the whole matrix", () => {
  expect(coverageOfNeed({ country: peru, region: null, themes: [health] }, filter)).toBe(
    "/coverage?year=2026&cell=PE%7Ehealth",
  );
});

test("a need of a region, or of any theme, is a selection", () => {
  const region = { code: "005", name: "South America" };
  expect(coverageOfNeed({ country: null, region, themes: [health] }, filter)).toBe(
    "/coverage?theme=health&region=005&year=2026",
  );
  expect(coverageOfNeed({ country: peru, region: null, themes: [] }, filter)).toBe(
    "/coverage?country=PE&year=2026",
  );
});
