import { expect, test } from "vitest";
import { EMPTY_FILTER } from "../shared/filter/url-filter.ts";
import { PLAIN_AXES } from "./axis/axes.ts";
import { cellFilter } from "./cell-filter.ts";

const filter = { ...EMPTY_FILTER, countries: ["PE", "BO"], years: [2026] };

test.each([
  [
    { row: "PE", column: "tax" },
    { countries: ["PE"], themes: ["tax"] },
  ],
  [
    { row: "419", column: null },
    { countries: ["419"], themes: [] },
  ],
  [
    { row: null, column: "NOT_STATED" },
    { countries: ["PE", "BO"], themes: ["NOT_STATED"] },
  ],
])("%j narrows the filter and keeps its years", (cell, expected) => {
  expect(cellFilter(filter, cell, PLAIN_AXES)).toEqual({ ...filter, ...expected });
});
