import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { askMatrix, findingOf, markAt, placeOf } from "./coverage-page.ts";
import { eventually, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const THIS_YEAR = { years: [2026] };

test.each([
  ["nl-BE", "nl"],
  ["fr-BE", "fr"],
  ["en-GB", "en"],
  ["es-PE", "es"],
  ["de-DE", "en"],
])("a browser in %s gets matrix and finding in %s", async (browsers, language) => {
  const matrix = await askMatrix(app.ask, THIS_YEAR, language);
  const page = await visit("/", { language: browsers });
  await page.getByRole("grid").waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe(language);
  expect(await titleOf(page)).toBe(findingOf(matrix, wordsOf(language)));
  const heads = await page.getByRole("rowheader").allInnerTexts();
  const places = matrix.rows.filter(({ kind }) => kind === "COUNTRY").map(({ label }) => label);
  expect(heads).toEqual(expect.arrayContaining(places));
});

test("another language keeps the address, and is remembered", async () => {
  const page = await visit("/coverage?year=2026&view=table&theme=health");
  await page.getByRole("table").waitFor();
  const address = page.url();
  await page.getByRole("combobox", { name: say("nav.language") }).selectOption("fr");
  const column = wordsOf("fr")("table.column.theme");
  await page.getByRole("columnheader", { name: column }).waitFor();
  expect(page.url()).toBe(address);
  await page.reload();
  await page.getByRole("columnheader", { name: column }).waitFor();
});

test("each state is told in words as well as by a mark of its own", async () => {
  const { cells } = await askMatrix(app.ask, THIS_YEAR);
  const page = await visit("/coverage");
  const marks = new Set<string | undefined>();
  for (const state of ["UMBRELLA_ONLY", "MEMBERS_ONLY", "SHARED_AGREED", "SHARED_NOT_AGREED"]) {
    const cell = cells.find(
      ({ state: found, umbrella, members }) =>
        found === state && !umbrella.onlySuggested && !members.onlySuggested,
    );
    const key = `${cell?.row}~${cell?.column}`;
    expect(await placeOf(page, key).textContent()).toContain(say(`state.${state}`));
    marks.add(await markAt(page, key));
  }
  expect(marks.size).toBe(4);
  const nothing = placeOf(page, "PE~health");
  expect(await nothing.getAttribute("aria-label")).toContain(say("state.NOTHING_RECORDED"));
});

test("a theme that is only suggested is drawn hollow, and said", async () => {
  const page = await visit("/coverage");
  expect(await placeOf(page, "PE~tax-justice").textContent()).toContain(say("spoken.suggested"));
  expect(await markAt(page, "PE~tax-justice")).toBe("us");
});

test("the skip link comes first and leads to the content", async () => {
  const page = await visit("/coverage");
  await page.getByRole("grid").waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(say("nav.skip"));
  await page.keyboard.press("Enter");
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
});
