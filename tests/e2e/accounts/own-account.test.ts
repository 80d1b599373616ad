import { expect, test } from "vitest";
import { PASSWORD } from "../../support/people.ts";
import { startApp } from "../../support/start-app.ts";
import { eventually, startVisits, titleOf } from "../visit.ts";
import { wordsOf } from "../words.ts";
import { accountButton, givePassword, inviteTo, takeUp } from "./newcomer.ts";

const app = await startApp({ demo: true });
const visit = await startVisits(app.url);
const say = wordsOf("nl");

/** Two browsers in which the same new account is signed in. */
async function twoBrowsers(email: string) {
  const first = await visit(await inviteTo(app, { email, role: "FACILITATOR" }), { mayFail: true });
  await takeUp(first);
  const second = await visit("/sign-in?next=/account", { mayFail: true });
  await givePassword(second, say, { email, password: PASSWORD });
  await eventually(() => titleOf(second)).toBe(say("accounts.title"));
  await first.goto("/account");
  await first.getByRole("textbox", { name: say("accounts.name") }).waitFor();
  return { first, second };
}

test("a session that is ended elsewhere leaves its page and its drafts, and is taken up again in place", async () => {
  const email = "ewa@lid.example";
  const { first, second } = await twoBrowsers(email);
  await second.getByRole("textbox", { name: say("accounts.name") }).fill("Ewa, not saved yet");
  const end = first.getByRole("button", { name: new RegExp(`^${say("accounts.sessions.end")}:`) });
  await end.click();
  await eventually(() => end.count()).toBe(0);
  await second.evaluate(() => window.dispatchEvent(new Event("focus"))); // as a reader who comes back to the window
  await second.getByText(say("accounts.ended")).waitFor();
  expect(await second.getByRole("textbox", { name: say("accounts.name") }).inputValue()).toBe(
    "Ewa, not saved yet",
  );
  await second.getByRole("button", { name: say("accounts.ended.again"), exact: true }).click();
  const dialog = second.getByRole("dialog");
  expect(await dialog.getByLabel(say("accounts.email")).inputValue()).toBe(email);
  await dialog.getByLabel(say("accounts.password"), { exact: true }).fill(PASSWORD);
  await second.keyboard.press("Enter");
  await eventually(() => second.getByText(say("accounts.ended")).count()).toBe(0);
  expect(await second.getByRole("textbox", { name: say("accounts.name") }).inputValue()).toBe(
    "Ewa, not saved yet",
  );
  await second.getByRole("button", { name: say("accounts.save"), exact: true }).click();
  await accountButton(second).getByText("Ewa, not saved yet").waitFor();
});

test("what is saved after the session ended is not lost: the line says so at once", async () => {
  const { first, second } = await twoBrowsers("fay@lid.example");
  const end = first.getByRole("button", { name: new RegExp(`^${say("accounts.sessions.end")}:`) });
  await end.click();
  await eventually(() => end.count()).toBe(0);
  await second.getByRole("textbox", { name: say("accounts.name") }).fill("Fay");
  await second.getByRole("button", { name: say("accounts.save"), exact: true }).click();
  await second.getByText(say("accounts.ended")).waitFor();
  await second.getByText(say("refusal.signedOut")).waitFor();
  expect(await second.getByRole("textbox", { name: say("accounts.name") }).inputValue()).toBe("Fay");
});

test("whoever set codes up by choice gives one in a session that began without, before any role counts", async () => {
  const as = await app.signIn("AUDITOR", { name: "Noor" });
  await app.sql("update session set second_factor_at = null where id = $1", [as.sessionId]);
  const page = await visit("/history", { as });
  await page.getByText(say("accounts.factor.whyChosen")).waitFor();
  await page.getByText(say("accounts.grants.waiting")).waitFor();
  await app.sql("update session set second_factor_at = now() where id = $1", [as.sessionId]);
  await page.goto("/history");
  await page.getByText(say("history.about")).waitFor();
});

test("a new password needs the old one, and ends the other sessions", async () => {
  const { first, second } = await twoBrowsers("gus@lid.example");
  const section = first.getByRole("region", { name: say("accounts.password"), exact: true });
  const change = section.getByRole("button", { name: say("accounts.password.change") });
  await section.getByLabel(say("accounts.currentPassword")).fill("not the password");
  await section.getByLabel(say("accounts.newPassword")).fill("otter velvet bridge nine");
  await change.click();
  await section.getByText(say("accounts.problem.wrongPassword")).waitFor();
  await section.getByLabel(say("accounts.currentPassword")).fill(PASSWORD);
  await change.click();
  await section.getByText(say("accounts.password.changed")).waitFor();
  await second.goto("/account");
  await eventually(() => titleOf(second)).toBe(say("accounts.signIn.title"));
});

test("another language is kept with the account, and shown at once", async () => {
  const { first } = await twoBrowsers("hal@lid.example");
  await first
    .getByRole("combobox", { name: say("accounts.language") })
    .last()
    .selectOption("es");
  await first.getByRole("button", { name: say("accounts.save"), exact: true }).click();
  await eventually(() => titleOf(first)).toBe(wordsOf("es")("accounts.title"));
  const elsewhere = await visit("/sign-in", { mayFail: true });
  await givePassword(elsewhere, say, { email: "hal@lid.example", password: PASSWORD });
  await eventually(() => elsewhere.locator("html").getAttribute("lang")).toBe("es");
});

test("a form of which something could not be fetched says so and can be sent again", async () => {
  const { first } = await twoBrowsers("ivo@lid.example");
  await first.route(/\/assets\/es-.*\.js$/, (route) => route.abort());
  await first
    .getByRole("combobox", { name: say("accounts.language") })
    .last()
    .selectOption("es");
  const save = first.getByRole("button", { name: say("accounts.save"), exact: true });
  await save.click();
  await first.getByRole("alert").waitFor();
  expect(await save.getAttribute("aria-disabled")).toBe("false");
});

test("confidential records go from the page when the session ends before their hour does", async () => {
  const as = await app.signIn("UMBRELLA_STAFF", { readsConfidential: true });
  const page = await visit("/account", { as, mayFail: true });
  await page
    .getByLabel(say("accounts.confidential.reason"))
    .fill("A question of the partner about its own record");
  await page.getByRole("button", { name: say("accounts.confidential.open") }).click();
  await page.getByRole("button", { name: say("accounts.confidential.close") }).waitFor();
  await page.getByRole("heading", { name: say("accounts.sessions") }).waitFor();
  await app.sql("delete from session where account_id = $1", [as.accountId]);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await page.getByText(say("accounts.ended")).waitFor();
  await eventually(() => page.getByRole("heading", { name: say("accounts.sessions") }).count()).toBe(0);
  await eventually(() => accountButton(page).count()).toBe(0);
});

test("confidential records are opened with a reason, and the line over every page closes them", async () => {
  const as = await app.signIn("UMBRELLA_STAFF", { readsConfidential: true });
  const page = await visit("/account", { as });
  const open = page.getByRole("button", { name: say("accounts.confidential.open") });
  await open.click();
  await page.getByText(say("accounts.problem.noReason", { count: 10 })).waitFor();
  await page
    .getByLabel(say("accounts.confidential.reason"))
    .fill("A question of the partner about its own record");
  await open.click();
  const line = page.getByRole("region", { name: say("accounts.confidential") }).first();
  await line.getByRole("button", { name: say("accounts.confidential.close") }).waitFor();
  await page.goto("/coverage");
  await page.getByRole("button", { name: say("accounts.confidential.close") }).click();
  await eventually(() => page.getByRole("button", { name: say("accounts.confidential.close") }).count()).toBe(
    0,
  );
});
