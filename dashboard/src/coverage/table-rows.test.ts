import { expect, test } from "vitest";
import { listRows, sortTable } from "./table-rows.ts";
import type { Matrix, MatrixCell } from "./view-props.ts";

const side = (effortEur: number | null, activities = 1): MatrixCell["umbrella"] => ({
  organisations: 1,
  partners: 2,
  activities,
  effortEur,
  activitiesWithEffort: effortEur === null ? 0 : 1,
  onlySuggested: false,
});
const axis = (key: string, kind: Matrix["rows"][number]["kind"]) => ({
  key,
  label: key,
  kind,
  group: null,
  groupLabel: null,
});
const cell = (row: string, column: string, umbrella: number | null, members: number | null): MatrixCell => ({
  row,
  column,
  state: "SHARED_NOT_AGREED",
  umbrella: side(umbrella),
  members: side(members, 2),
});

const matrix = {
  rows: [axis("PE", "COUNTRY"), axis("BI", "COUNTRY"), axis("EC", "COUNTRY")],
  columns: [axis("CLIMATE", "THEME"), axis("TAX", "THEME")],
  cells: [cell("EC", "CLIMATE", null, null), cell("PE", "TAX", 500, null), cell("PE", "CLIMATE", 100, 50)],
};
const { compare } = new Intl.Collator("nl");
const keys = (rows: ReturnType<typeof listRows>) =>
  rows.map(({ place, theme }) => `${place.key} ${theme.key}`);

test("a country or theme with nothing recorded makes no row", () => {
  expect(keys(listRows(matrix))).toEqual(["PE CLIMATE", "PE TAX", "EC CLIMATE"]);
});

test("effort is unknown only when no amount is known, and says how many amounts it rests on", () => {
  expect(listRows(matrix).map(({ effort }) => effort)).toEqual([
    { sumEur: 150, known: 2, of: 3 },
    { sumEur: 500, known: 1, of: 3 },
    { sumEur: null, known: 0, of: 3 },
  ]);
});

test.each([
  { isDown: false, order: ["PE CLIMATE", "PE TAX", "EC CLIMATE"] },
  { isDown: true, order: ["PE TAX", "PE CLIMATE", "EC CLIMATE"] },
])("unknown effort stands last in both directions", ({ isDown, order }) => {
  expect(keys(sortTable(listRows(matrix), { column: "effort", isDown }, compare))).toEqual(order);
});

test("rows that are equal in the column keep the order of the matrix", () => {
  const rows = listRows(matrix);
  expect(sortTable(rows, { column: "activities", isDown: false }, compare)).toEqual(rows);
});
