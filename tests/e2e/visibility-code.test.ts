import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { eventually, startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");

beforeEach(async () => {
  await app.clear();
  await app.add.organisation("Mesa Andina", { country: "PE" });
});

const openPanel = (page: Page) => page.getByRole("button", { name: say("visibility.open") }).click();
const change = (page: Page, field: string) =>
  page.getByRole("button", { name: `${say("visibility.change")}: ${say(`visibility.field.${field}`)}` });
const save = (page: Page) => page.getByRole("button", { name: say("visibility.save"), exact: true });
const toTheCode = (page: Page) => page.getByRole("link", { name: say("visibility.needsCode.give") });

test("what would be refused is not offered: CONFIDENTIAL, to whoever has nothing confidential open", async () => {
  const staff = { readsConfidential: true };
  const confidential = (page: Page) =>
    page.getByRole("radio", { name: say("visibility.class.CONFIDENTIAL") });
  const page = await visit("/organisations/mesa-andina", { as: await app.signIn("UMBRELLA_STAFF", staff) });
  await openPanel(page);
  await change(page, "RECORD").click();
  await page.getByText(say("visibility.choice.whileOpen")).waitFor();
  expect(await confidential(page).count()).toBe(0);
  expect(await page.getByRole("radio", { name: say("visibility.class.RESTRICTED") }).count()).toBe(1);

  const opened = await app.signIn("UMBRELLA_STAFF", { ...staff, confidentialOpen: true });
  const other = await visit("/organisations/mesa-andina", { as: opened });
  await openPanel(other);
  await change(other, "RECORD").click();
  await confidential(other).check();
  await other.getByRole("radio", { name: say("visibility.reason.SAFETY") }).check();
  await save(other).click();
  await other.getByRole("status").getByText(say("visibility.saved.SECRETARIAT")).waitFor();
});

test("a delegate who gave a password alone is told where CONFIDENTIAL stands that a one-time code opens it", async () => {
  const as = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina", secondFactor: false });
  const page = await visit("/organisations/mesa-andina", { as });
  await openPanel(page);
  await change(page, "CONTACT").press("Enter");
  await page.getByText(say("visibility.needsCode")).waitFor();
  expect(await page.getByRole("radio", { name: say("visibility.class.CONFIDENTIAL") }).count()).toBe(0);
  await toTheCode(page).click();
  await page.getByText(say("accounts.factor.opensOwn")).waitFor();
  await page.getByRole("button", { name: say("accounts.factor.start") }).waitFor();
});

test("what was written is not lost by going for a code", async () => {
  const as = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina", secondFactor: false });
  const page = await visit("/organisations/mesa-andina", { as });
  await openPanel(page);
  await change(page, "CONTACT").press("Enter");
  await toTheCode(page).waitFor();
  await page.getByRole("radio", { name: say("visibility.class.NETWORK") }).check();
  await eventually(() => toTheCode(page).count()).toBe(0);
  await page.getByText(say("visibility.needsCode")).waitFor();
});

test("an account of the demonstration, which nobody gives a code, is not led to where one is given", async () => {
  const as = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina", secondFactor: false });
  await app.sql("update account set demonstration = true");
  const page = await visit("/organisations/mesa-andina", { as });
  await openPanel(page);
  await change(page, "CONTACT").press("Enter");
  await page.getByText(say("visibility.needsCode")).waitFor();
  expect(await toTheCode(page).count()).toBe(0);
});
