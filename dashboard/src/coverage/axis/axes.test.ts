import { expect, test } from "vitest";
import { axisPatch, isPlain, parseAxes } from "./axes.ts";

test.each([
  [null, null, "COUNTRY", "THEME"],
  ["nonsense", "type", "COUNTRY", "PARTNER_TYPE"],
  ["framework", "holder", "FRAMEWORK", "HOLDER"],
  ["theme", null, "THEME", "COUNTRY"],
  ["type", "type", "PARTNER_TYPE", "THEME"],
  [null, "country", "COUNTRY", "THEME"],
])(
  "rows %s and columns %s are %s by %s: never the same, and never what makes no sense",
  (rows, columns, first, second) => {
    expect(parseAxes(rows, columns)).toEqual({ rows: first, columns: second });
  },
);

test("only countries by themes are plain", () => {
  expect(isPlain(parseAxes(null, null))).toBe(true);
  expect(isPlain(parseAxes("theme", "country"))).toBe(false);
});

test("a key of an axis is chosen in the filter that holds it; what is on no continent has no place or the whole world", () => {
  expect(axisPatch("HOLDER", "id")).toEqual({ holders: ["id"] });
  expect(axisPatch("CONTINENT", "002")).toEqual({ regions: ["002"] });
  expect(axisPatch("CONTINENT", "NOT_STATED")).toEqual({ countries: ["NOT_STATED", "001"] });
  expect(axisPatch("PARTNER_TYPE", "NOT_STATED")).toEqual({ partnerTypes: ["NOT_STATED"] });
});
