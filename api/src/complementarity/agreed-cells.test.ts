import "reflect-metadata";
import { expect, test } from "vitest";
import { agreedCells, agreementsInReach, type SharedPlace, type ValidAgreement } from "./agreed-cells.ts";
import { cell } from "./counted-cell.fixture.ts";
import { CoverageAxis } from "./coverage-types.ts";

const tax: SharedPlace = {
  row: "tax",
  column: "PE",
  theme: "tax",
  place: "PE",
  holders: ["umbrella", "alpha"],
};
const onTax: ValidAgreement = { theme: "tax", place: "PE", parties: ["umbrella", "alpha"] };

test.each<[string, SharedPlace[], ValidAgreement[]]>([
  ["there is no agreement", [tax], []],
  ["it is on another theme", [tax], [{ ...onTax, theme: "debt" }]],
  ["it is on another place", [tax], [{ ...onTax, place: "BO" }]],
  ["it leaves one party out", [{ ...tax, holders: ["umbrella", "alpha", "beta"] }], [onTax]],
  [
    "two of them name half of the parties each",
    [{ ...tax, holders: ["umbrella", "alpha", "beta"] }],
    [onTax, { ...onTax, parties: ["umbrella", "beta"] }],
  ],
  ["the theme is not stated", [{ ...tax, theme: null }], [onTax]],
  ["the place is not stated", [{ ...tax, place: null }], [onTax]],
  ["one of the places in the cell has none", [tax, { ...tax, place: "BO" }], [onTax]],
])("a cell is not agreed when %s", (_, shared, agreements) => {
  expect(agreedCells(shared, agreements)).toEqual(new Set());
});

test.each<[string, SharedPlace[], ValidAgreement[]]>([
  ["it names every party", [tax], [onTax]],
  ["it names more than are there", [tax], [{ ...onTax, parties: ["alpha", "beta", "umbrella"] }]],
  ["one of several does", [tax], [{ ...onTax, parties: [] }, onTax]],
  ["each of its places has one", [tax, { ...tax, place: "BO" }], [onTax, { ...onTax, place: "BO" }]],
])("a cell is agreed when %s", (_, shared, agreements) => {
  expect(agreedCells(shared, agreements)).toEqual(new Set(["tax~PE"]));
});

test("cells are told apart", () => {
  const shared = [tax, { ...tax, row: "all", place: "BO" }];
  expect(agreedCells(shared, [onTax])).toEqual(new Set(["tax~PE"]));
});

test("without shared cells none is agreed", () => {
  expect(agreedCells([], [onTax])).toEqual(new Set());
});

const themesByPlaces = { rows: CoverageAxis.THEME, columns: CoverageAxis.COUNTRY };

test.each([
  ["the umbrella is absent", cell("tax", "PE", 0, 2)],
  ["members are absent", cell("tax", "PE", 1, 0)],
  ["more members are present than it names parties", cell("tax", "PE", 1, 3)],
  ["nothing is recorded there", cell("tax", "BO", 1, 1)],
])("an agreement is out of reach of a matrix of themes by places when %s", (_, counted) => {
  expect(agreementsInReach([onTax], [counted], themesByPlaces)).toEqual([]);
});

test("an agreement with a party for every organisation is in reach, whichever way the matrix lies", () => {
  const turned = { rows: CoverageAxis.COUNTRY, columns: CoverageAxis.THEME };
  expect(agreementsInReach([onTax], [cell("tax", "PE", 1, 1)], themesByPlaces)).toEqual([onTax]);
  expect(agreementsInReach([onTax], [cell("PE", "tax", 1, 1)], turned)).toEqual([onTax]);
});

test("under other axes, where a cell holds many places, every agreement is in reach", () => {
  const wide = { rows: CoverageAxis.THEME, columns: CoverageAxis.CONTINENT };
  expect(agreementsInReach([onTax], [], wide)).toEqual([onTax]);
});
