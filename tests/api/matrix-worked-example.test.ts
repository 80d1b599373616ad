import { expect, test } from "vitest";
import { askMatrix } from "../support/ask-matrix.ts";
import { UMBRELLA } from "../support/sql-parts.ts";
import { startApp } from "../support/start-app.ts";

/** The worked example of the measures of complementarity: four organisations, four themes, five countries, k€ of one year. */
const EFFORT: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  [UMBRELLA]: { "XA DEM": 40, "XB TAX": 30, "XC CLI": 30 },
  alpha: { "XA CLI": 80, "XA DEM": 40, "XB CLI": 40, "XD MIG": 40 },
  beta: { "XA DEM": 10, "XB TAX": 50, "XC TAX": 20, "XC DEM": 20 },
  gamma: { "XA MIG": 60, "XD CLI": 40 },
};
const COUNTRIES: Readonly<Record<string, string>> = { XA: "PE", XB: "BO", XC: "CD", XD: "RW" };
const THEMES: Readonly<Record<string, string>> = {
  CLI: "climate-justice",
  TAX: "tax-justice",
  DEM: "democratic-space",
  MIG: "migration",
};

const app = await startApp();
for (const name of ["Alpha", "Beta", "Gamma"]) await app.add.member(name);
for (const [holder, cells] of Object.entries(EFFORT)) {
  for (const [cell, eur] of Object.entries(cells)) {
    const [country = "", theme = ""] = cell.split(" ");
    await app.add.activity({
      holder,
      places: [COUNTRIES[country] ?? ""],
      themes: [THEMES[theme] ?? ""],
      eur: { 2024: eur },
    });
  }
}
await app.add.agreement({ theme: "tax-justice", place: "BO", parties: [UMBRELLA, "beta"] });
/** XE, where nobody works, is a country of the filter and so of no column: its four empty cells are added below. */
const matrix = await askMatrix(app, { filter: { themes: Object.values(THEMES) }, basis: "BUDGET" });

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
  expect(Object.values(COUNTRIES).map((code) => total(({ column }) => column === code))).toEqual([
    230, 120, 70, 80,
  ]);
  expect(Object.values(THEMES).map((code) => total(({ row }) => row === code))).toEqual([190, 100, 110, 100]);
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
