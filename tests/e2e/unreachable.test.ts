import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { drawerOf, placeOf } from "./coverage-page.ts";
import { eventually, searchOf, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");

const QUESTIONS = "**/graphql";
async function cut(page: Page, what: string): Promise<void> {
  await page.route(what, (route) => route.abort());
}

/** Chooses Peru in the bar. Its options are already here, or come when the panel opens. */
async function choosePeru(page: Page, before: () => Promise<void>): Promise<void> {
  await page.getByRole("button", { name: `${say("facet.countries")} ${say("facet.all.countries")}` }).click();
  const peru = page.getByRole("option", { name: "Peru" });
  await peru.waitFor();
  await before();
  await peru.click();
}

test("figures that stay under a choice nothing answered are marked, and cannot be taken along", async () => {
  const page = await visit("/coverage?view=table", { mayFail: true });
  const download = page.getByRole("button", { name: say("table.download"), exact: true });
  await download.waitFor();
  await page.getByRole("row").first().waitFor();
  const rows = await page.getByRole("row").count();
  await choosePeru(page, () => cut(page, QUESTIONS));
  await page.getByText(say("query.previous")).waitFor();
  await page.getByRole("alert").waitFor();
  expect(searchOf(page)).toContain("country=PE");
  expect(await page.getByRole("row").count()).toBe(rows);
  expect(await titleOf(page)).toBe(say("nav.coverage"));
  expect(await download.getAttribute("aria-disabled")).toBe("true");
  await page.unroute(QUESTIONS);
  await page.getByRole("button", { name: say("query.retry"), exact: true }).click();
  await eventually(() => titleOf(page)).toMatch(/^Peru: /);
  await eventually(() => page.getByText(say("query.previous")).count()).toBe(0);
  expect(await download.getAttribute("aria-disabled")).toBe("false");
});

test("the drawer never shows the records of one cell under the name of another", async () => {
  const page = await visit("/coverage", { mayFail: true });
  await placeOf(page, "PE~climate-justice").click();
  const drawer = drawerOf(page);
  await drawer.getByRole("link", { name: "11.11.11" }).first().waitFor();
  await cut(page, QUESTIONS);
  await placeOf(page, "~health").click();
  await drawer.getByRole("heading", { name: say("drawer.whole", { name: "Gezondheid" }) }).waitFor();
  await drawer.getByRole("alert").waitFor();
  expect(await drawer.locator("h3, h4").count()).toBe(0);
});

test.each([
  ["/", "SearchFields", "search.title"],
  ["?", "ShortcutList", "shortcuts.title"],
])(
  "when what %s opens cannot be fetched only that says so, and trying again fetches it",
  async (...given) => {
    const [key, part, title] = given;
    const page = await visit("/coverage", { mayFail: true });
    await page.getByRole("grid").waitFor();
    await cut(page, `**/${part}-*.js`);
    await page.keyboard.press(key);
    const dialog = page.getByRole("dialog", { name: say(title) });
    await dialog.getByRole("alert").waitFor();
    expect(await page.locator("header").count()).toBe(1);
    await page.unroute(`**/${part}-*.js`);
    await dialog.getByRole("button", { name: say("query.retry"), exact: true }).click();
    await eventually(() => dialog.getByRole("alert").count()).toBe(0);
    await dialog.locator("input").waitFor();
  },
);
