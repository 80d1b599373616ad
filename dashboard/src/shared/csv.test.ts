import { expect, test } from "vitest";
import { type CsvValue, printCsv } from "./csv.ts";

const field = (value: CsvValue) => printCsv(["a"], [[value]]).split("\r\n")[1];

test.each([
  { value: "=1+1", printed: "'=1+1" },
  { value: "@SUM(A1)", printed: "'@SUM(A1)" },
  { value: '=HYPERLINK("x","y")', printed: `"'=HYPERLINK(""x"",""y"")"` },
])("a name never becomes a formula: $value", ({ value, printed }) => {
  expect(field(value)).toBe(printed);
});

test.each([
  { value: "Water;=cmd|'/c calc'!A1", printed: `"Water;'=cmd|'/c calc'!A1"` },
  { value: "Water,+1", printed: `"Water,'+1"` },
  { value: "Water\t-1", printed: `"Water\t'-1"` },
  { value: "Water\n@SUM(A1)", printed: `"Water\n'@SUM(A1)"` },
  { value: "Water; =1+1", printed: `"Water;' =1+1"` },
  { value: 'Water;"=1+1', printed: `"Water;'""=1+1"` },
  { value: "\t=1+1", printed: `"'\t'=1+1"` },
  { value: "Water;lucht", printed: '"Water;lucht"' },
  { value: "Nord-Kivu", printed: "Nord-Kivu" },
])("nor does a part of it, where a spreadsheet parts cells at other signs: $value", ({ value, printed }) => {
  const lines = printCsv(["a"], [[value]]).slice("\uFEFFa\r\n".length, -"\r\n".length);
  expect(lines).toBe(printed);
});

test.each([
  { value: null, printed: "", rule: "what is not known is empty, never 0" },
  { value: 0, printed: "0", rule: "nought is nought" },
  { value: -12.5, printed: "-12.5", rule: "numbers are plain" },
  { value: "Peru, noord", printed: '"Peru, noord"', rule: "a comma is quoted" },
  { value: 'de "Mesa"', printed: '"de ""Mesa"""', rule: "a quote is doubled" },
])("$rule", ({ value, printed }) => {
  expect(field(value)).toBe(printed);
});

test("a spreadsheet reads it as UTF-8, and each line ends as RFC 4180 asks", () => {
  expect(printCsv(["país", "n"], [["Perú", 2]])).toBe("\uFEFFpaís,n\r\nPerú,2\r\n");
});
