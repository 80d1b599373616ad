import { keepDemoAccounts } from "@onze/api";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { PASSWORD } from "../../support/people.ts";
import { readOutbox } from "../../support/read-outbox.ts";
import { startApp } from "../../support/start-app.ts";
import { eventually, startVisits, titleOf } from "../visit.ts";
import { wordsOf } from "../words.ts";
import { accountButton, givePassword, inviteTo, linkIn, signOut, takeUp } from "./newcomer.ts";

const app = await startApp({ demo: true });
const { database, accounts } = app.context("en");
await keepDemoAccounts(database, accounts.secret);
const visit = await startVisits(app.url);
const say = wordsOf("nl");

const path = (page: Page) => new URL(page.url()).pathname;

test("a wrong password and an unknown address are told in the same words", async () => {
  const page = await visit("/sign-in", { mayFail: true });
  for (const email of ["auditor@demonstration.example", "nobody@demonstration.example"]) {
    await givePassword(page, say, { email, password: "not the password" });
    await page.getByText(say("accounts.problem.wrongPair")).waitFor();
    const field = page.getByLabel(say("accounts.password"), { exact: true });
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await field.fill("");
  }
});

test("after too many tries it says how long to wait", async () => {
  const page = await visit("/sign-in", { mayFail: true });
  const given = { email: "facilitator@demonstration.example", password: "not the password" };
  const alert = page.getByRole("alert");
  for (let tries = 0; tries < 12 && (await alert.count()) === 0; tries++) {
    const answered = page.waitForResponse("**/api/auth/sign-in/email");
    await givePassword(page, say, given);
    await answered;
  }
  expect(await alert.innerText()).toMatch(/\d+ (minuten|seconden)/);
});

test.each([
  ["email_not_verified", "accounts.signIn.unverified"],
  ["PROVIDER_SILENT", "accounts.problem.providerSilent"],
  ["signup_disabled", "accounts.signIn.providerFailed"],
])(
  "whoever comes back from the provider with %s reads why, and may still give a password",
  async (code, key) => {
    const page = await visit(`/sign-in?error=${code}`);
    await page.getByRole("alert").getByText(say(key)).waitFor();
    await page.getByLabel(say("accounts.password"), { exact: true }).waitFor();
  },
);

test("an account of the demonstration is one press and one button away, and comes back to where it was wanted", async () => {
  const page = await visit("/organisations");
  await page.getByRole("link", { name: say("nav.signIn"), exact: true }).click();
  await page.getByRole("button", { name: say("role.AUDITOR"), exact: true }).click();
  await page.keyboard.press("Enter"); // the focus went to the button
  await accountButton(page).getByText(say("role.AUDITOR")).waitFor();
  expect(path(page)).toBe("/organisations");
});

test("the demonstration's administrator finds the present code filled in", async () => {
  const page = await visit("/sign-in");
  await page.getByRole("button", { name: say("role.ADMINISTRATOR"), exact: true }).click();
  await page.keyboard.press("Enter");
  const code = page.getByLabel(say("accounts.code"), { exact: true });
  await eventually(() => code.inputValue()).toMatch(/^\d{6}$/);
  await code.press("Enter");
  await accountButton(page).waitFor();
});

test.each(["https://elsewhere.example/", "//elsewhere.example", "/api/auth/sign-out"])(
  "signing in never leads to %s",
  async (next) => {
    const page = await visit(`/sign-in?next=${encodeURIComponent(next)}`);
    await page.getByRole("button", { name: say("role.MEMBER_READER"), exact: true }).click();
    await page.keyboard.press("Enter");
    await accountButton(page).waitFor();
    await eventually(() => path(page)).toBe("/coverage");
    expect(new URL(page.url()).origin).toBe(app.url);
  },
);

test("what one may not open is not there, in the menu and by its address", async () => {
  const page = await visit("/imports");
  await eventually(() => titleOf(page)).toBe(say("notFound.title"));
  await page.goto("/nowhere");
  await eventually(() => titleOf(page)).toBe(say("notFound.title"));
  expect(await page.getByRole("link", { name: say("nav.data"), exact: true }).count()).toBe(0);
  await page
    .locator("main")
    .getByRole("link", { name: say("nav.signIn"), exact: true })
    .waitFor();
  const staff = await visit("/imports", { as: await app.signIn("UMBRELLA_STAFF") });
  await eventually(() => titleOf(staff)).toBe(say("imports.title"));
});

test("signing out leaves nothing of what only members see, also on Back", async () => {
  const page = await visit("/imports", { as: await app.signIn("UMBRELLA_STAFF") });
  await eventually(() => titleOf(page)).toBe(say("imports.title"));
  await signOut(page, say);
  await eventually(() => path(page)).toBe("/coverage");
  await page.goBack();
  await eventually(() => titleOf(page)).toBe(say("notFound.title"));
});

test("signing out in one tab leaves nothing of what only members see in the others", async () => {
  const page = await visit("/imports", { as: await app.signIn("UMBRELLA_STAFF") });
  await eventually(() => titleOf(page)).toBe(say("imports.title"));
  const other = await page.context().newPage();
  await other.goto("/imports");
  await eventually(() => titleOf(other)).toBe(say("imports.title"));
  await signOut(other, say);
  await eventually(() => titleOf(page)).toBe(say("notFound.title"));
  expect(await accountButton(page).count()).toBe(0);
});

test("whoever signs in again while the page is still being asked anew stays where they sign in", async () => {
  const page = await visit("/organisations", { as: await app.signIn("FACILITATOR"), mayFail: true });
  await page.getByRole("table").waitFor();
  const gate = Promise.withResolvers<void>();
  await page.route("**/graphql", async (route) => {
    const isList = /organisations\(/.test(route.request().postData() ?? "");
    if (isList) await gate.promise;
    await route.continue().catch(() => undefined); // the page may not want it any more
  });
  await signOut(page, say);
  await page
    .locator("header")
    .getByRole("link", { name: say("nav.signIn"), exact: true })
    .click();
  await page.getByLabel(say("accounts.email")).waitFor();
  gate.resolve();
  await givePassword(page, say, { email: "nobody@demonstration.example", password: "not the password" });
  await page.getByText(say("accounts.problem.wrongPair")).waitFor();
  expect(path(page)).toBe("/sign-in");
});

test("an address that cannot be one is told under the address", async () => {
  const page = await visit("/sign-in");
  await page.getByLabel(say("accounts.email")).fill("nobody");
  await page.getByLabel(say("accounts.password"), { exact: true }).fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByText(say("refusal.EMAIL_WRONG")).waitFor();
  const field = page.getByLabel(say("accounts.email"));
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
});

test("going back from the code keeps the address that was given, and goes on at the password", async () => {
  const page = await visit("/sign-in");
  await page.getByRole("button", { name: say("role.ADMINISTRATOR"), exact: true }).click();
  const email = await page.getByLabel(say("accounts.email")).inputValue();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: say("accounts.code.back"), exact: true }).click();
  expect(await page.getByLabel(say("accounts.email")).inputValue()).toBe(email);
  const password = page.getByLabel(say("accounts.password"), { exact: true });
  expect(await password.evaluate((input) => input === document.activeElement)).toBe(true);
});

test("by keys alone one signs in, goes to one's own account and signs out", async () => {
  const page = await visit("/sign-in?next=/coverage");
  await page.getByLabel(say("accounts.email")).focus();
  await tabTo(page, say("role.MEMBER_EDITOR"));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await accountButton(page).waitFor();
  await page.keyboard.press("Tab"); // the focus is in the page, and the bar is above it
  await page.goto("/coverage");
  await tabTo(page, say("role.MEMBER_EDITOR"));
  await page.keyboard.press("Enter");
  await tabTo(page, say("nav.account"));
  await page.keyboard.press("Enter");
  await eventually(() => titleOf(page)).toBe(say("accounts.title"));
  await page.keyboard.press("Shift+Tab");
  await accountButton(page).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  expect(await page.locator("#account-menu").count()).toBe(0);
  await page.keyboard.press("Enter");
  await tabTo(page, say("nav.signOut"));
  await page.keyboard.press("Enter");
  await eventually(() => accountButton(page).count()).toBe(0);
});

test("a forgotten password is chosen anew by the link of a mail, once", async () => {
  const email = "dina@lid.example";
  const page = await visit(await inviteTo(app, { email, role: "FACILITATOR" }), { mayFail: true });
  await takeUp(page);
  await signOut(page, say);
  await page.goto("/forgot-password");
  await page.getByLabel(say("accounts.email")).fill(email);
  await page.keyboard.press("Enter");
  await page.getByText(say("accounts.forgot.sent", { email })).waitFor();
  const links = async () => (await readOutbox(app.dataDirectory)).map(linkIn);
  await eventually(async () => (await links()).at(-1)).toContain("/reset-password");
  const link = (await links()).at(-1) ?? "";
  const other = "otter velvet bridge nine";
  await page.goto(link);
  await page.getByLabel(say("accounts.newPassword")).fill(other);
  await page.keyboard.press("Enter");
  await eventually(() => titleOf(page)).toBe(say("accounts.reset.done"));
  await page.goto(link);
  await page.getByLabel(say("accounts.newPassword")).fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText(say("accounts.problem.oldLink")).waitFor();
  await page.getByRole("link", { name: say("accounts.toSignIn") }).click();
  await givePassword(page, say, { email, password: other });
  await accountButton(page).waitFor();
});

/** Presses Tab until the focus is on what bears these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (focused.includes(words) && focused.length < words.length + 80) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no control says ${words}`);
}
