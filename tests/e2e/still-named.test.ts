import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");

beforeEach(async () => {
  await app.clear();
  await app.add.member("Lid Een");
  await app.add.organisation("Mesa Andina", { country: "PE" });
  await app.add.organisation("Mesa Andina vzw");
  await app.add.activity({ holder: "lid-een", title: "Steun aan Mesa Andina", partners: ["mesa-andina"] });
});

const namesake = (page: Page) => page.getByRole("link", { name: "Mesa Andina vzw" });

async function hide(page: Page): Promise<void> {
  await page.getByRole("button", { name: say("visibility.open") }).click();
  await page
    .getByRole("button", { name: `${say("visibility.change")}: ${say("visibility.field.RECORD")}` })
    .click();
  await page.getByRole("radio", { name: say("visibility.class.RESTRICTED") }).check();
  await page.getByRole("radio", { name: say("visibility.reason.SAFETY") }).check();
  await page.getByRole("button", { name: say("visibility.save"), exact: true }).click();
}

test("who hides a partner is shown where it is still named, and the secretariat that reads it as well", async () => {
  const as = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina" });
  const page = await visit("/organisations/mesa-andina", { as, width: 360 });
  await hide(page);
  await page.getByText(say("visibility.still.organisations", { count: 1 })).waitFor();
  await page.getByText(say("visibility.still.activities", { count: 1 })).waitFor();
  await page.getByRole("link", { name: "Steun aan Mesa Andina" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await namesake(page).click();
  await page.getByRole("heading", { level: 1, name: /Mesa Andina vzw/ }).waitFor();

  const staff = await visit("/admin/reviews", { as: await app.signIn("UMBRELLA_STAFF") });
  await staff.getByText(say("admin.reviews.namesakes")).waitFor();
  await namesake(staff).click();
  await hide(staff);
  await staff.getByText(say("visibility.now.RESTRICTED")).waitFor();
  await staff.goto("/admin/reviews");
  await staff.getByText(say("visibility.reason.SAFETY")).waitFor();
  expect(await namesake(staff).count()).toBe(0);
});
