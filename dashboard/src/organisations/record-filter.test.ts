import { expect, test } from "vitest";
import { matrixFilter, recordFilter } from "./record-filter.ts";

const partner = { slug: "p", partnerships: { totalCount: 0 } };
const holder = { slug: "h", partnerships: { totalCount: 3 } };

test("the page of a partner is about what others do with it, that of a holder about its own work", () => {
  expect(recordFilter(partner)).toEqual({ partner: "p" });
  expect(recordFilter(holder)).toEqual({ holders: ["h"] });
});

test("its matrix covers all years, not only the present one", () => {
  expect(matrixFilter(partner)).toMatchObject({ partner: "p", holders: [], years: [] });
  expect(matrixFilter(holder)).toMatchObject({ partner: null, holders: ["h"], years: [] });
});
