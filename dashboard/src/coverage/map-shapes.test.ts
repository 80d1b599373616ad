import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { projectWorld } from "./map-projection.ts";
import { type Atlas, drawCountries, drawLand, findCountries } from "./map-shapes.ts";

const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
const atlas: Atlas = JSON.parse(readFileSync(file, "utf8"));
const projection = projectWorld();
const find = (code: string, m49: string | null) =>
  findCountries(atlas, projection, [{ code, m49 }]).get(code);

test.each([
  { code: "TV", m49: "798" },
  { code: "GF", m49: "254" },
  { code: "ZZ", m49: null },
])("$code has no shape and so no place on the map", ({ code, m49 }) => {
  expect(find(code, m49)).toBeUndefined();
});

test.each([
  { code: "PE", m49: "604", x: [150, 210], y: [280, 350] },
  { code: "CD", m49: "180", x: [510, 570], y: [270, 320] },
  { code: "PH", m49: "608", x: [850, 920], y: [200, 250] },
  { code: "XK", m49: null, x: [480, 540], y: [60, 110] },
  { code: "AF", m49: "4", x: [640, 740], y: [80, 150] },
  { code: "CV", m49: "132", x: [340, 400], y: [180, 230] },
])("$code stands where a reader looks for it", ({ code, m49, x, y }) => {
  const country = find(code, m49);
  expect(country?.x).toBeGreaterThan(x[0] ?? Number.NaN);
  expect(country?.x).toBeLessThan(x[1] ?? Number.NaN);
  expect(country?.y).toBeGreaterThan(y[0] ?? Number.NaN);
  expect(country?.y).toBeLessThan(y[1] ?? Number.NaN);
});

test("Antarctica is not drawn", () => {
  const [, south] = projection([0, -60]) ?? [];
  expect(drawLand(atlas, projection).bounds.bottom).toBeLessThan(south ?? Number.NaN);
});

test("only countries with a shape are drawn", () => {
  expect(drawCountries(atlas, projection, [{ code: "TV", m49: "798" }])).toBe("");
  expect(drawCountries(atlas, projection, [{ code: "PE", m49: "604" }])).toMatch(/^M/);
});
