import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { eventually, searchOf, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || null);

test.each([
  ["country=PE", "facet.countries"],
  ["type=MOVEMENT", "facet.partnerTypes"],
])("clearing %s leaves the focus in its control", async (address, facet) => {
  const page = await visit(`/coverage?${address}`);
  const clear = page.getByRole("button", {
    name: say("filter.clearOne", { facet: say(facet) }),
    exact: true,
  });
  await clear.press("Enter");
  await eventually(() => searchOf(page)).toBe("");
  expect(await focused(page)).toContain(say(facet));
});

test("clearing what only a link can set gives the focus to the control before it", async () => {
  const page = await visit("/coverage?suggested=no");
  const name = say("filter.clearOne", { facet: say("filter.noSuggested") });
  await page.getByRole("button", { name, exact: true }).press("Enter");
  await eventually(() => searchOf(page)).toBe("");
  expect(await focused(page)).toContain(say("facet.holders"));
});

test("a filter is added by keys: the list opens on the button, and the facet on its own options", async () => {
  const page = await visit("/coverage");
  await page.getByRole("button", { name: say("filter.add") }).press("Enter");
  await page.getByRole("button", { name: say("facet.sides"), exact: true }).press("Enter");
  await page.getByRole("option", { name: say("side.UMBRELLA"), exact: true }).waitFor();
  await page.keyboard.press("Enter");
  await eventually(() => searchOf(page)).toBe("side=UMBRELLA");
});

test("a link to another page leads to its beginning, with the focus; Back leads to where the reader was", async () => {
  const page = await visit("/organisations");
  const last = page.locator("main tbody tr").last().getByRole("link").first();
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  const name = await last.innerText();
  await last.click();
  await eventually(() => titleOf(page)).toContain(name);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await focused(page)).toBe("main");
  await page.goBack();
  await eventually(() => page.evaluate(() => scrollY)).toBe(before);
});

test("on a phone the legend stays open over the mark that was just released", async () => {
  const page = await visit("/coverage", { width: 360 });
  await page.getByText(say("legend.title")).click();
  const mark = page.getByRole("button", { name: new RegExp(`^${say("legend.SHARED_AGREED")}`) });
  await mark.click();
  await eventually(() => mark.getAttribute("aria-pressed")).toBe("true");
  await mark.click();
  await eventually(() => mark.getAttribute("aria-pressed")).toBe("false");
  expect(await mark.isVisible()).toBe(true);
});
