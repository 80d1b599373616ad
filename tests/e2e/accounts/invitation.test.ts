import { expect, test } from "vitest";
import { codeOf, PASSWORD, readBase32 } from "../../support/people.ts";
import { startApp } from "../../support/start-app.ts";
import { eventually, startVisits, titleOf } from "../visit.ts";
import { wordsOf } from "../words.ts";
import { accountButton, givePassword, inviteTo, signOut, takeUp } from "./newcomer.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");

test("the link of a mail makes an account, which is signed in at once and works once", async () => {
  const link = await inviteTo(app, { email: "ada@lid.example", role: "FACILITATOR" });
  const page = await visit(link);
  await eventually(() => titleOf(page)).toContain(say("role.FACILITATOR"));
  expect(await page.getByLabel(say("accounts.name")).inputValue()).toBe("Ada Nkosi");
  await takeUp(page);
  await eventually(() => new URL(page.url()).pathname).toBe("/coverage");
  expect(await accountButton(page).innerText()).toContain("Ada Nkosi");
  expect(await accountButton(page).innerText()).toContain(say("role.FACILITATOR"));
  const again = await visit(link);
  await eventually(() => titleOf(again)).toBe(say("accounts.invitation.old"));
});

test("a password that is too short or too common is told at its field, and nothing else is lost", async () => {
  const link = await inviteTo(app, { email: "bea@lid.example", role: "FACILITATOR" });
  const page = await visit(link);
  const password = page.getByLabel(say("accounts.newPassword"));
  await page.getByLabel(say("accounts.name")).fill("Bea Osei");
  await password.fill("short");
  await page.getByText(say("accounts.newPassword.left", { count: 7 })).waitFor();
  await page.getByRole("button", { name: say("accounts.invitation.accept") }).click();
  await page.getByText(say("accounts.problem.shorter", { count: 12 }), { exact: true }).waitFor();
  expect(await password.evaluate((field) => field === document.activeElement)).toBe(true);
  await password.fill("password1234");
  await page.getByRole("button", { name: say("accounts.invitation.accept") }).click();
  await page.getByText(say("refusal.PASSWORD_TOO_COMMON")).waitFor();
  await eventually(() => password.getAttribute("aria-invalid")).toBe("true");
  expect(await page.getByLabel(say("accounts.name")).inputValue()).toBe("Bea Osei");
  await takeUp(page);
});

test("whoever has an account already signs in to take one more role up", async () => {
  const email = "kai@lid.example";
  await takeUp(await visit(await inviteTo(app, { email, role: "FACILITATOR" })));
  const page = await visit(await inviteTo(app, { email, role: "AUDITOR" }));
  await page.getByText(say("accounts.invitation.known")).waitFor();
  expect(await page.getByLabel(say("accounts.email")).getAttribute("readonly")).not.toBeNull();
  await givePassword(page, say, { email, password: PASSWORD });
  await page.getByRole("button", { name: say("accounts.invitation.take") }).click();
  await eventually(() => new URL(page.url()).pathname).toBe("/coverage");
  await accountButton(page).click();
  await page.locator("#account-menu").getByText(say("role.AUDITOR")).waitFor();
});

test("an administrator sets a second factor up before anything else, and signs in with its codes", async () => {
  const email = "chi@koepel.example";
  const page = await visit(await inviteTo(app, { email, role: "ADMINISTRATOR" }), { mayFail: true });
  await takeUp(page);
  await page.getByText(say("accounts.factor.why")).waitFor();
  await page.goto("/activities");
  await page.getByText(say("accounts.factor.why")).waitFor(); // every page leads here
  const section = page.getByRole("region", { name: say("accounts.factor"), exact: true });
  await section.getByLabel(say("accounts.currentPassword")).fill(PASSWORD);
  await section.getByRole("button", { name: say("accounts.factor.start") }).click();
  await section.getByRole("img", { name: say("accounts.factor.qr") }).waitFor();
  const secret = readBase32((await section.locator("code").innerText()).replaceAll(" ", ""));
  await section.getByRole("textbox", { name: say("accounts.code") }).fill("000000");
  await section.getByRole("button", { name: say("accounts.factor.confirm") }).click();
  await section.getByText(say("accounts.problem.wrongCode")).waitFor();
  await section.getByRole("textbox", { name: say("accounts.code") }).fill(codeOf(secret));
  await section.getByRole("button", { name: say("accounts.factor.confirm") }).click();
  const backupCode = await section.locator("li code").first().innerText();
  expect(await section.locator("li code").count()).toBe(10);
  await section.getByRole("button", { name: say("accounts.codes.kept") }).click();
  await eventually(() => new URL(page.url()).pathname).toBe("/activities"); // where the reader was going
  await page.getByRole("link", { name: say("nav.data"), exact: true }).waitFor();

  await signOut(page, say);
  await page.getByRole("link", { name: say("nav.signIn"), exact: true }).click();
  await givePassword(page, say, { email, password: PASSWORD });
  const code = page.getByLabel(say("accounts.code"), { exact: true });
  await code.fill("000000");
  await page.keyboard.press("Enter");
  await page.getByText(say("accounts.problem.wrongCode")).waitFor();
  await code.fill(codeOf(secret, 1)); // the present one was used
  await page.keyboard.press("Enter");
  await accountButton(page).waitFor();

  await signOut(page, say);
  await page.getByRole("link", { name: say("nav.signIn"), exact: true }).click();
  await givePassword(page, say, { email, password: PASSWORD });
  await code.fill(backupCode);
  await page.keyboard.press("Enter");
  await accountButton(page).waitFor();
});

test.each(["nl", "fr", "en", "es"])(
  "on a narrow phone an invitation fits and is taken up in %s",
  async (language) => {
    const words = wordsOf(language);
    const link = await inviteTo(app, { email: `${language}@lid.example`, role: "FACILITATOR" });
    const page = await visit(link, { language, width: 360 });
    await page.getByLabel(words("accounts.newPassword")).fill(PASSWORD);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole("button", { name: words("accounts.invitation.accept") }).click();
    await page.locator("header p").getByText(words("role.FACILITATOR")).waitFor(); // always in view
    await page.goto("/account");
    await page.getByRole("heading", { name: words("accounts.sessions") }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  },
);

test("the token of an invitation leaves the address at once, and comes neither to signing in nor to a second request", async () => {
  const link = await inviteTo(app, { email: "lot@lid.example", role: "FACILITATOR" });
  const page = await visit("/coverage");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(link);
  await page.getByLabel(say("accounts.newPassword")).waitFor();
  expect(new URL(page.url()).search).toBe("");
  expect(
    await page
      .locator("header")
      .getByRole("link", { name: say("nav.signIn"), exact: true })
      .getAttribute("href"),
  ).toBe("/sign-in?next=%2Finvitation");
  await page.reload();
  await takeUp(page);
  await eventually(() => new URL(page.url()).pathname).toBe("/coverage");
  await page.goBack();
  await eventually(() => new URL(page.url()).pathname).toBe("/coverage"); // the page of the invitation is not behind it
  expect(asked.filter((address) => address.includes("token="))).toHaveLength(1);
});

test("an invitation that is taken back while it is filled in says so, and not that trying again may help", async () => {
  const page = await visit(await inviteTo(app, { email: "mia@lid.example", role: "FACILITATOR" }), {
    mayFail: true,
  });
  await page.getByLabel(say("accounts.newPassword")).fill(PASSWORD);
  await app.sql("update invitation set withdrawn_at = now() where email = 'mia@lid.example'");
  await page.getByRole("button", { name: say("accounts.invitation.accept") }).click();
  await page.getByRole("alert").getByText(say("refusal.INVITATION_CLOSED")).waitFor();
});

test("backup codes are not left by a press on a link without a question, and the factor is on before they are kept", async () => {
  const page = await visit(await inviteTo(app, { email: "noa@lid.example", role: "FACILITATOR" }), {
    mayFail: true,
  });
  await takeUp(page);
  await page.goto("/account");
  const section = page.getByRole("region", { name: say("accounts.factor"), exact: true });
  await section.getByLabel(say("accounts.currentPassword")).fill(PASSWORD);
  await section.getByRole("button", { name: say("accounts.factor.start") }).click();
  const secret = readBase32((await section.locator("code").innerText()).replaceAll(" ", ""));
  await section.getByRole("textbox", { name: say("accounts.code") }).fill(codeOf(secret));
  await section.getByRole("button", { name: say("accounts.factor.confirm") }).click();
  await eventually(() => section.locator("li code").count()).toBe(10);
  const questions: string[] = [];
  let answer = false;
  page.on("dialog", (dialog) => {
    questions.push(dialog.message());
    void (answer ? dialog.accept() : dialog.dismiss());
  });
  const away = page.getByRole("navigation").getByRole("link").first();
  await away.click();
  expect(new URL(page.url()).pathname).toBe("/account");
  expect(await section.locator("li code").count()).toBe(10);
  answer = true;
  await away.click();
  await eventually(() => new URL(page.url()).pathname).not.toBe("/account");
  expect(questions).toEqual([say("accounts.codes.leave"), say("accounts.codes.leave")]);
  await accountButton(page).click();
  await page.getByRole("link", { name: say("nav.account") }).click();
  await section.getByText(say("accounts.factor.on")).waitFor();
});
