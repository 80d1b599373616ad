import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { eventually, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const staff = await app.signIn("UMBRELLA_STAFF");

const groupOf = (page: Page, status: string) =>
  page.getByRole("region", { name: say(`overlaps.status.${status}`) });

test("overlaps are no page for a visitor, and no way leads there", async () => {
  const page = await visit("/overlaps");
  await page.getByRole("heading", { level: 1, name: say("notFound.title") }).waitFor();
  expect(await page.getByRole("link", { name: say("nav.overlaps"), exact: true }).count()).toBe(0);
});

test("what is taken up leaves the list of what waits, and the title counts one less", async () => {
  const page = await visit("/overlaps", { as: staff });
  const waiting = groupOf(page, "UNEXAMINED").locator("tbody tr");
  await waiting.first().waitFor();
  const before = await waiting.count();
  expect(await titleOf(page)).toBe(say("overlaps.title", { count: before }));
  const name = await waiting.first().locator("[data-overlap]").innerText();
  await waiting
    .first()
    .getByRole("button", { name: say("overlaps.takeUp") })
    .click();
  const taken = groupOf(page, "TO_DISCUSS").locator("tbody tr");
  await taken.getByRole("button", { name, exact: true }).waitFor();
  await taken.getByText(say("overlaps.takenBy", { name: "11.11.11" })).waitFor();
  await eventually(() => titleOf(page)).toBe(say("overlaps.title", { count: before - 1 }));
});

test("several are told at once, and one press takes that back", async () => {
  const page = await visit("/overlaps?country=PE", { as: staff });
  const waiting = groupOf(page, "UNEXAMINED").locator("tbody tr");
  await waiting.nth(1).waitFor();
  const before = await waiting.count();
  for (const at of [0, 1]) await waiting.nth(at).getByRole("checkbox").check();
  await page
    .getByRole("combobox", { name: say("overlaps.bulk", { count: 2 }) })
    .selectOption("INTENDED_SYNERGY");
  await groupOf(page, "INTENDED_SYNERGY").locator("tbody tr").nth(1).waitFor();
  await page.getByRole("button", { name: say("overlaps.bulk.undo") }).click();
  await eventually(() => groupOf(page, "INTENDED_SYNERGY").count()).toBe(0);
  await eventually(() => waiting.count()).toBe(before);
});

test("an overlap opens by its address, with whom to call; who does what is recorded there, and it is agreed", async () => {
  const page = await visit("/overlaps?country=EC", { as: staff });
  await page.locator("[data-overlap]").first().click();
  const drawer = page.getByRole("region").filter({ has: page.locator("h2[data-autofocus]") });
  await drawer.getByRole("heading", { name: say("overlaps.whom") }).waitFor();
  await drawer.getByText(say("overlaps.cellOpen")).waitFor();
  await drawer.getByRole("button", { name: say("overlaps.agree"), exact: true }).click();
  await drawer
    .getByRole("checkbox", { name: say("overlaps.role.LOBBY") })
    .first()
    .check();
  await drawer.getByLabel(say("overlaps.until")).fill("2027-12-31");
  await drawer.getByRole("button", { name: say("overlaps.agree.save") }).click();
  await drawer.getByText(say("overlaps.cellAgreed")).waitFor();
  await page.reload();
  await drawer.getByText(/lobbyt/).waitFor();
});
