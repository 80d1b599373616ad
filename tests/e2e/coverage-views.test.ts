import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { drawerOf, placeOf } from "./coverage-page.ts";
import { eventually, searchOf, startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const staff = await app.signIn("UMBRELLA_STAFF");

test("a flow that cannot be followed by eye is a table, and a name in it narrows it until it is drawn", async () => {
  const page = await visit("/coverage?view=flow");
  const table = page.getByRole("table", { name: say("flow.caption") });
  await table.getByRole("button", { name: "Migratie" }).first().click();
  const holders = page.getByRole("list", { name: say("flow.column.holder") });
  await holders.getByRole("button", { name: /^11\.11\.11/ }).focus();
  await page.keyboard.press("Enter");
  await eventually(() => searchOf(page)).toContain("path=h%3A");
  await page.getByRole("status").filter({ hasText: "→ Migratie →" }).waitFor();
  await page.keyboard.press("t");
  await table.waitFor();
});

test("rows can be kinds of partner; a cell of them opens the records behind it", async () => {
  const page = await visit("/coverage");
  await page.getByRole("combobox", { name: say("axis.rows"), exact: true }).selectOption("type");
  const cell = placeOf(page, "NATIONAL_PLATFORM~migration");
  await cell.focus();
  await page.keyboard.press("Enter");
  await drawerOf(page).getByRole("link", { name: "11.11.11" }).first().waitFor();
  expect(searchOf(page)).toContain("rows=type");
});

test("before anything was recorded there is a difference, which the title tells", async () => {
  const page = await visit("/coverage?view=difference&from=2020-01-01&theme=migration");
  await page
    .getByRole("heading", { level: 1, name: /^Op 1 jan 2020 was hiervoor nog niets opgenomen/ })
    .waitFor();
  await page.getByRole("button", { name: new RegExp(`^${say("difference.change.APPEARED")}`) }).click();
  await eventually(() => searchOf(page)).toContain("change=APPEARED");
});

test("who is like whom is for peers alone, and each pair leads to what both do", async () => {
  const open = await visit("/coverage");
  await open.getByRole("heading", { name: say("profile.title") }).scrollIntoViewIfNeeded();
  await open.getByRole("heading", { name: say("profile.axis.WHOLE") }).waitFor();
  expect(await open.getByRole("heading", { name: say("pairs.title") }).count()).toBe(0);
  const page = await visit("/coverage?pairs=theme", { as: staff });
  const section = page.getByRole("region", { name: say("pairs.title") });
  await section.scrollIntoViewIfNeeded();
  await section.getByRole("columnheader", { name: say("pairs.shared.THEME") }).waitFor();
  await section.getByRole("combobox", { name: say("pairs.axis") }).selectOption("joint");
  await section.getByRole("columnheader", { name: say("pairs.shared.JOINT") }).waitFor();
  const link = section.getByRole("link").first();
  await link.click();
  await eventually(() => searchOf(page)).toMatch(/holder=[^&]+%2C/);
  await page.locator("tbody tr").first().waitFor();
});
