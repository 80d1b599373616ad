import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { askMatrix, drawerOf, focusedKey, placeOf } from "./coverage-page.ts";
import { download } from "./download.ts";
import { eventually, searchOf, startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const matrix = await askMatrix(app.ask, { years: [2026] });
const mapOf = (page: Page) => page.getByRole("group", { name: say("map.name") });

test("the map has a button for each country, which says how many themes are in which state", async () => {
  const page = await visit("/coverage?view=map");
  const marks = mapOf(page).getByRole("button");
  const countries = matrix.rows.filter(({ kind }) => kind === "COUNTRY");
  await eventually(() => marks.count()).toBe(countries.length);
  const states = matrix.cells.filter(({ row, state }) => row === "PE" && state === "SHARED_NOT_AGREED");
  const words = say("map.tally", { count: states.length, state: say("state.SHARED_NOT_AGREED") });
  await mapOf(page)
    .getByRole("button", { name: new RegExp(`^Peru.*: .*${words}`) })
    .waitFor();
});

test("with one theme a mark says who works there; Enter opens the records and Esc leads back", async () => {
  const page = await visit("/coverage?view=map&theme=climate-justice");
  const words = `Peru, Klimaatrechtvaardigheid: ${say("state.SHARED_NOT_AGREED")}`;
  const mark = mapOf(page).getByRole("button", { name: words });
  await mark.focus();
  await page.keyboard.press("Enter");
  await drawerOf(page).getByRole("link", { name: "11.11.11" }).first().waitFor();
  expect(searchOf(page)).toContain("cell=PE%7Eclimate-justice");
  await page.keyboard.press("Escape");
  await eventually(() => focusedKey(page)).toBe("PE~climate-justice");
});

test("the keys of the map zoom, move and lead back", async () => {
  const page = await visit("/coverage?view=map");
  const mark = placeOf(page, "PE~");
  const whole = page.getByRole("button", { name: say("map.everywhere") });
  await mark.waitFor();
  expect(await whole.getAttribute("aria-pressed")).toBe("true");
  await mapOf(page).focus(); // which may bring it in sight
  const before = await mark.boundingBox();
  for (const key of ["+", "ArrowLeft", "-"]) await page.keyboard.press(key);
  await eventually(() => whole.getAttribute("aria-pressed")).toBe("false");
  expect(await mark.boundingBox()).not.toEqual(before);
  await page.keyboard.press("0");
  await eventually(() => mark.boundingBox()).toEqual(before);
});

test("work that is on no country stands beside the map and opens too", async () => {
  const page = await visit("/coverage?view=map");
  const beside = page.getByRole("table", { name: say("map.elsewhere") });
  const regions = matrix.rows.filter(
    ({ kind, key }) => kind === "REGION" && matrix.cells.some(({ row }) => row === key),
  );
  await eventually(() => beside.getByRole("rowheader").count()).toBe(regions.length);
  await beside.getByRole("button", { name: "Latijns-Amerika en de Caraïben" }).click();
  await drawerOf(page).waitFor();
  expect(searchOf(page)).toContain("cell=419%7E");
});

test("an indicator lies under the marks by its limits, and a country without a value is unknown in the table", async () => {
  const page = await visit("/coverage?view=map");
  const choice = page.getByRole("combobox", { name: say("layer.choice") });
  await choice.selectOption({ label: "Access to care (illustrative) (2025)" });
  await eventually(() => searchOf(page)).toContain("layer=illustrative-care.2025");
  await page.getByText(say("layer.limits", { from: "14", to: "35" })).waitFor();
  await page.getByText("Invented: no terms").waitFor();
  const table = page.getByRole("table", { name: say("map.table") });
  const lastOf = (country: string) =>
    table
      .getByRole("row", { name: new RegExp(country) })
      .getByRole("cell")
      .last()
      .innerText();
  expect(await lastOf("Rwanda")).toBe("66");
  expect(await lastOf("Peru")).toBe(say("layer.unknown"));
  await placeOf(page, "PE~").waitFor();
  await choice.selectOption("");
  await eventually(() => searchOf(page)).not.toContain("layer=");
  await eventually(() => table.getByText(say("layer.unknown")).count()).toBe(0);
});

test("an indicator that is not there is said to be so, and the map stays", async () => {
  const page = await visit("/coverage?view=map&layer=nowhere.2020");
  await page.getByText(say("layer.missing")).waitFor();
  await placeOf(page, "PE~").waitFor();
});

test("the table has every recorded cell, in the order that its heads say", async () => {
  const page = await visit("/coverage?view=table");
  const rows = page.getByRole("table").locator("tbody tr");
  await eventually(() => rows.count()).toBe(matrix.cells.length);
  const name = say("table.column.members");
  const head = page.getByRole("columnheader", { name });
  expect(await head.getAttribute("aria-sort")).toBe("none");
  await head.getByRole("button").click();
  await eventually(() => head.getAttribute("aria-sort")).toBe("ascending");
  await head.getByRole("button").click();
  await eventually(() => head.getAttribute("aria-sort")).toBe("descending");
  const most = Math.max(...matrix.cells.map(({ members }) => members.partners));
  expect(await rows.first().getByRole("cell").nth(3).innerText()).toBe(String(most));
  expect(searchOf(page)).toContain("sort=-members");
});

test("the file of the table has the same rows, each with its state, source and date", async () => {
  const page = await visit("/coverage?view=table");
  const { name, rows } = await download(
    page,
    page.getByRole("button", { name: say("table.download"), exact: true }),
  );
  expect(name).toMatch(/^onze-dekking-\d{4}-\d{2}-\d{2}\.csv$/);
  const states = (all: readonly { key: string; state: string }[]) =>
    all.map(({ key, state }) => `${key} ${state}`).sort();
  expect(
    states(rows.map((row) => ({ key: `${row.place_code}~${row.theme_code}`, state: row.state ?? "" }))),
  ).toEqual(states(matrix.cells.map(({ row, column, state }) => ({ key: `${row}~${column}`, state }))));
  for (const row of rows) {
    expect(row).toMatchObject({ as_of: expect.stringMatching(/^\d{4}-/), demonstration: "yes" });
    expect(row.sources).toContain("DEMONSTRATION");
  }
});

test("a narrowed table gives a narrowed file", async () => {
  const page = await visit("/coverage?view=table&only=umbrella&country=PE");
  const { rows } = await download(
    page,
    page.getByRole("button", { name: say("table.download"), exact: true }),
  );
  expect(rows.map(({ place_code, theme_code, state }) => [place_code, theme_code, state])).toEqual([
    ["PE", "tax-justice", "UMBRELLA_ONLY"],
  ]);
});
