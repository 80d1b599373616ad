import { expect, test } from "vitest";
import { IndicatorProblem, readIndicatorCsv, UnreadableTable } from "./indicator-csv.ts";

const countries = new Set(["BI", "CD", "RW", "PH"]);
const read = (text: string, valueColumn = "value") => readIndicatorCsv(text, { countries, valueColumn });

test.each([
  ["", "nothing"],
  ["BI,0.42\nCD,0.48", "BI, 0.42"],
  ["country,hdi\nBI,0.42", "country, hdi"],
])("a file without the columns is refused with what its first row holds: %j", (text, held) => {
  expect(() => read(text)).toThrow(UnreadableTable);
  expect(() => read(text)).toThrow(held);
});

test("a quote that nobody closes is no table", () => {
  expect(() => read('country,value\n"BI,3')).toThrow(UnreadableTable);
});

test("bad rows come back with line and reason, and good ones are taken in", () => {
  const text =
    "country,value,year\nBI,0.42,\nXX,1,\nCD,,\nRW,Obstructed,\nPH,0.7,22\n\nbi,0.43,\nRW,0.55,2019";
  expect(read(text)).toEqual({
    rows: [
      { country: "BI", value: 0.42, year: null },
      { country: "RW", value: 0.55, year: 2019 },
    ],
    problems: [
      { line: 3, problem: IndicatorProblem.COUNTRY_UNKNOWN, value: "XX" },
      { line: 4, problem: IndicatorProblem.VALUE_MISSING, value: "CD" },
      { line: 5, problem: IndicatorProblem.VALUE_UNREADABLE, value: "Obstructed" },
      { line: 6, problem: IndicatorProblem.YEAR_UNREADABLE, value: "22" },
      { line: 8, problem: IndicatorProblem.COUNTRY_TWICE, value: "BI" },
    ],
  });
});

test("a sheet of ours has semicolons, decimal commas and a mark before its first sign", () => {
  expect(read("\uFEFFISO2;HDI\r\nCD;0,481\r\n", "hdi").rows).toEqual([
    { country: "CD", value: 0.481, year: null },
  ]);
});

test("zero and what is below it are values", () => {
  expect(read("country,value\nBI,0\nCD,-2.5e1").rows.map(({ value }) => value)).toEqual([0, -25]);
});
