import { expect, test } from "vitest";
import { askMatrix } from "../support/ask-matrix.ts";
import { startApp } from "../support/start-app.ts";
import { addWorkedExample, EXAMPLE_COUNTRIES, EXAMPLE_THEMES } from "../support/worked-example.ts";

const app = await startApp();
await addWorkedExample(app);
/** XE, where nobody works, is a country of the filter and so of no column: its four empty cells are added below. */
const matrix = await askMatrix(app, { filter: { themes: Object.values(EXAMPLE_THEMES) }, basis: "BUDGET" });

test("one cell is the umbrella's alone, seven are members' alone and two are shared, of which the agreed one is agreed", () => {
  expect(matrix.counts).toMatchObject({
    UMBRELLA_ONLY: 1,
    MEMBERS_ONLY: 7,
    SHARED_AGREED: 1,
    SHARED_NOT_AGREED: 1,
  });
  expect(matrix.stateOf).toMatchObject({
    "climate-justice CD": "UMBRELLA_ONLY",
    "tax-justice BO": "SHARED_AGREED",
    "democratic-space PE": "SHARED_NOT_AGREED",
  });
});

test("in ten of the twenty cells nothing is recorded", () => {
  const emptyCountry = matrix.rows.length;
  expect((matrix.counts.NOTHING_RECORDED ?? 0) + emptyCountry).toBe(10);
});

test("totals by country, by theme and of each side are those of the example", async () => {
  const total = (keep: (cell: (typeof matrix.cells)[number]) => boolean) =>
    matrix.cells
      .filter(keep)
      .reduce((sum, cell) => sum + (cell.umbrella.effortEur ?? 0) + (cell.members.effortEur ?? 0), 0);
  expect(Object.values(EXAMPLE_COUNTRIES).map((code) => total(({ column }) => column === code))).toEqual([
    230, 120, 70, 80,
  ]);
  expect(Object.values(EXAMPLE_THEMES).map((code) => total(({ row }) => row === code))).toEqual([
    190, 100, 110, 100,
  ]);
  const all = await askMatrix(app, { rows: "FRAMEWORK", columns: "PARTNER_TYPE" });
  expect(all.cell("NOT_STATED", "NOT_STATED")).toMatchObject({
    umbrella: { effortEur: 100, organisations: 1 },
    members: { effortEur: 400, organisations: 3 },
  });
});

test("by holder each row is one organisation, on one side only", async () => {
  const { rows, cells } = await askMatrix(app, { rows: "HOLDER", columns: "COUNTRY" });
  expect(rows.map(({ label }) => label)).toEqual(["11.11.11", "Alpha", "Beta", "Gamma"]);
  expect(cells.every(({ state }) => ["UMBRELLA_ONLY", "MEMBERS_ONLY"].includes(state))).toBe(true);
});
