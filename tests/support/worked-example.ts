import { UMBRELLA } from "./sql-parts.ts";
import type { TestApp } from "./start-app.ts";

/** The worked example of the measures of complementarity: four organisations, four themes, five countries, k€ of one year. */
const EFFORT: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  [UMBRELLA]: { "XA DEM": 40, "XB TAX": 30, "XC CLI": 30 },
  alpha: { "XA CLI": 80, "XA DEM": 40, "XB CLI": 40, "XD MIG": 40 },
  beta: { "XA DEM": 10, "XB TAX": 50, "XC TAX": 20, "XC DEM": 20 },
  gamma: { "XA MIG": 60, "XD CLI": 40 },
};

/** Countries that stand for those of the example where somebody works. */
export const EXAMPLE_COUNTRIES: Readonly<Record<string, string>> = { XA: "PE", XB: "BO", XC: "CD", XD: "RW" };

export const EXAMPLE_THEMES: Readonly<Record<string, string>> = {
  CLI: "climate-justice",
  TAX: "tax-justice",
  DEM: "democratic-space",
  MIG: "migration",
};

/** Records the worked example, with the one role agreement that it has. */
export async function addWorkedExample({ add }: Pick<TestApp, "add">): Promise<void> {
  for (const name of ["Alpha", "Beta", "Gamma"]) await add.member(name);
  for (const [holder, cells] of Object.entries(EFFORT)) {
    for (const [cell, eur] of Object.entries(cells)) {
      const [country = "", theme = ""] = cell.split(" ");
      await add.activity({
        holder,
        places: [EXAMPLE_COUNTRIES[country] ?? ""],
        themes: [EXAMPLE_THEMES[theme] ?? ""],
        eur: { 2024: eur },
      });
    }
  }
  await add.agreement({ theme: "tax-justice", place: "BO", parties: [UMBRELLA, "beta"] });
}
