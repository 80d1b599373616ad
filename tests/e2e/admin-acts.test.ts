import type { Locator, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { eventually, startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");

beforeAll(async () => {
  await app.add.member("Lid Een");
  await app.add.organisation("Mesa Andina", { country: "PE" });
});

const hasFocus = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);
const actOn = (page: Page, words: string, who: string) =>
  page.getByRole("button", { name: `${say(words)}: ${who}` });

async function pick(page: Page, words: string): Promise<void> {
  await page.getByRole("searchbox", { name: say("admin.organisation") }).fill(words);
  await page.getByRole("option", { name: new RegExp(words, "i") }).waitFor();
  await page.keyboard.press("Enter");
}

test("a search that is written late takes back nothing that was opened meanwhile", async () => {
  const as = await app.signIn("ADMINISTRATOR");
  const { accountId } = await app.signIn("AUDITOR", { name: "Ana Quispe", email: "ana@example.org" });
  const page = await visit("/admin", { as });
  await page.getByRole("button", { name: "Ana Quispe" }).waitFor();
  await page.evaluate(() => {
    const start = window.setTimeout;
    const late: (() => void)[] = [];
    Object.assign(window, { late });
    // what waits for the typing to pause is let go by the test, at the worst moment
    window.setTimeout = ((work: () => void, delay: number) =>
      delay === 250 ? late.push(work) : start(work, delay)) as typeof window.setTimeout;
  });
  await page.getByRole("searchbox", { name: say("admin.accounts.search") }).fill("quispe");
  await page.evaluate(() => {
    const button = [...document.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Ana Quispe",
    );
    button?.click();
    const { late } = window as unknown as { late: (() => void)[] };
    for (const work of late) work();
  });
  await eventually(() => new URL(page.url()).search).toBe(`?account=${accountId}&q=quispe`);
  await page.getByRole("region", { name: "Ana Quispe" }).waitFor();
});

test("an account that the list does not show opens by its address; one that is not there says so", async () => {
  const as = await app.signIn("ADMINISTRATOR");
  const { accountId } = await app.signIn("AUDITOR", { name: "Bea Ver", email: "bea@example.org" });
  const page = await visit(`/admin?q=nobody-of-that-name&account=${accountId}`, { as });
  await page.getByRole("region", { name: "Bea Ver" }).getByText("bea@example.org").waitFor();
  const gone = await visit("/admin?account=00000000-0000-4000-8000-000000000000", { as });
  await gone.getByText(say("admin.account.none")).waitFor();
});

test("whoever was signed out everywhere was here all the same", async () => {
  const as = await app.signIn("ADMINISTRATOR");
  const person = await app.signIn("AUDITOR", { name: "Carla Hier", email: "carla@example.org" });
  await app.ask("{ me { needsSecondFactor } }", {}, person.headers);
  const page = await visit(`/admin?account=${person.accountId}`, { as });
  await actOn(page, "admin.reset", "Carla Hier").click();
  await page.getByText(say("admin.reset.question", { name: "Carla Hier" })).waitFor();
  expect(await app.sql("select from session where account_id = $1", [person.accountId])).toHaveLength(1);
  await page.getByRole("button", { name: say("admin.reset.sure") }).click();
  await page.getByRole("status").getByText(say("admin.reset.done")).waitFor();
  const drawer = page.getByRole("region", { name: "Carla Hier" });
  await drawer.getByText(say("admin.state.ACTIVE")).waitFor();
  expect(await drawer.getByText(say("admin.state.NEVER_SEEN")).count()).toBe(0);
});

test("what is grave is asked first, said when done, and the focus stays where it was pressed", async () => {
  const as = await app.signIn("ADMINISTRATOR");
  const { accountId } = await app.signIn("MEMBER_READER", { organisation: "lid-een", name: "Dina Toets" });
  const page = await visit(`/admin?account=${accountId}`, { as });
  const what = `${say("role.MEMBER_READER")}, Lid Een`;
  const withdraw = actOn(page, "admin.withdraw", what);
  const sure = page.getByRole("button", { name: say("admin.withdraw.sure") });
  await withdraw.press("Enter");
  await eventually(() => hasFocus(sure)).toBe(true);
  await page.getByRole("button", { name: say("admin.cancel") }).press("Enter");
  await eventually(() => hasFocus(withdraw)).toBe(true);
  expect(await sure.count()).toBe(0);
  await withdraw.press("Enter");
  await page.keyboard.press("Enter");
  const done = page.getByText(say("admin.withdraw.done", { what }));
  await eventually(() => hasFocus(done)).toBe(true);
  expect(await withdraw.count()).toBe(0);

  const give = page.getByRole("button", { name: say("admin.grant.add") });
  await give.press("Enter");
  await page.getByRole("button", { name: say("admin.cancel") }).press("Enter");
  await eventually(() => hasFocus(give)).toBe(true);
});

test("a form can always be sent, and says in its place what is still missing", async () => {
  const as = await app.signIn("UMBRELLA_STAFF");
  const page = await visit("/admin/invitations", { as });
  const send = page.getByRole("button", { name: say("admin.invite.send") });
  await send.click();
  const email = page.getByLabel(say("admin.invite.email"));
  await page.getByText(say("accounts.problem.noEmail")).waitFor();
  await page.getByText(say("admin.problem.noOrganisation")).waitFor();
  await eventually(() => hasFocus(email)).toBe(true);
  await email.fill("dele@example.org");
  await pick(page, "mesa");
  const delegate = page.getByRole("radio", { name: say("role.PARTNER_DELEGATE") });
  await delegate.waitFor();
  expect(
    await page
      .getByRole("group", { name: say("admin.role") })
      .getByRole("radio")
      .count(),
  ).toBe(1);
  await send.click();
  await page.getByText(say("admin.problem.noRole")).waitFor();
  await eventually(() => hasFocus(delegate)).toBe(true);
  await delegate.check();
  await send.click();
  const sent = say("admin.invite.sent.OUTBOX", { email: "dele@example.org" });
  await eventually(() => hasFocus(page.getByText(sent))).toBe(true);
  expect(await email.inputValue()).toBe("");
});

test("the secretariat is told that it gives no role for a member", async () => {
  const as = await app.signIn("UMBRELLA_STAFF");
  const page = await visit("/admin/invitations", { as });
  await pick(page, "lid een");
  const none = page.getByText(say("admin.roles.none", { name: "Lid Een" }));
  await none.waitFor();
  expect(await page.getByRole("group", { name: say("admin.role") }).count()).toBe(0);
  await page.getByLabel(say("admin.invite.email")).fill("x@example.org");
  await page.getByRole("button", { name: say("admin.invite.send") }).click();
  await eventually(() => hasFocus(none)).toBe(true);
});

test("who gives a role that somebody else gave meanwhile is told so, and keeps what they chose", async () => {
  const as = await app.signIn("ADMINISTRATOR");
  const { accountId } = await app.signIn("AUDITOR", { name: "Eva Keer", email: "eva@example.org" });
  const page = await visit(`/admin?account=${accountId}`, { as, mayFail: true });
  const drawer = page.getByRole("region", { name: "Eva Keer" });
  await drawer.getByRole("button", { name: say("admin.grant.add") }).click();
  await pick(page, "mesa");
  await drawer.getByRole("radio", { name: say("role.PARTNER_DELEGATE") }).check();
  const [mesa] = await app.sql<{ id: string }>("select id from organisation where slug = 'mesa-andina'");
  const named = "insert into account_grant (account_id, organisation_id, role, reads_confidential)";
  await app.sql(`${named} values ($1, $2, 'PARTNER_DELEGATE', true)`, [accountId, mesa?.id]);
  const give = drawer.getByRole("button", { name: say("admin.grant.give") });
  await give.click();
  await drawer.getByRole("alert").getByText(say("refusal.CHANGED_MEANWHILE")).waitFor();
  await drawer.getByRole("link", { name: "Mesa Andina" }).waitFor();
  const isNamed = () =>
    app.sql("select reads_confidential as named from account_grant where role = 'PARTNER_DELEGATE'");
  expect(await isNamed()).toEqual([{ named: true }]);
  await give.click();
  await eventually(isNamed).toEqual([{ named: false }]);
});
