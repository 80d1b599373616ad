import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { eventually, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");

beforeAll(async () => {
  await app.add.member("Lid Een");
  await app.add.member("Lid Twee");
  await app.add.organisation("Mesa Andina", { country: "PE" });
});

const path = (page: Page) => new URL(page.url()).pathname;
const tabs = (page: Page) =>
  page
    .getByRole("navigation", { name: say("nav.admin") })
    .getByRole("link")
    .allInnerTexts();

/** Chooses an organisation by some of its name, with keys. */
async function pick(page: Page, words: string): Promise<void> {
  await page.getByRole("searchbox", { name: say("admin.organisation") }).fill(words);
  await page.getByRole("option", { name: new RegExp(words, "i") }).waitFor();
  await page.keyboard.press("Enter");
}

/** Who the row of a list is about, with a button to act on it. */
const actOn = (page: Page, words: string, who: string) =>
  page.getByRole("button", { name: `${say(words)}: ${who}` });

test.each(["/admin", "/admin/invitations", "/admin/tokens", "/admin/reviews"])(
  "%s is not there for a visitor, nor for who only reads",
  async (address) => {
    const reader = await app.signIn("MEMBER_READER", { organisation: "lid-een" });
    for (const as of [undefined, reader]) {
      const page = await visit(address, { as });
      await eventually(() => titleOf(page)).toBe(say("notFound.title"));
      expect(await page.getByRole("link", { name: say("nav.admin"), exact: true }).count()).toBe(0);
    }
  },
);

test("a member's editor finds the invitations and tokens of their own organisation, and no account", async () => {
  const administrator = await app.signIn("ADMINISTRATOR");
  const [other] = await app.sql<{ id: string }>("select id from organisation where slug = 'lid-twee'");
  const invite = `mutation ($input: InvitationInput!) { inviteAccount(input: $input) { delivery } }`;
  const input = {
    email: "twee@example.org",
    organisationId: other?.id,
    role: "MEMBER_EDITOR",
    language: "nl",
  };
  expect(await app.ask(invite, { input }, administrator.headers)).not.toHaveProperty("errors");

  const as = await app.signIn("MEMBER_EDITOR", { organisation: "lid-een" });
  const page = await visit("/admin", { as });
  await eventually(() => path(page)).toBe("/admin/invitations");
  await eventually(() => tabs(page)).toEqual([say("admin.invitations"), say("admin.tokens")]);
  await page.getByText(say("admin.invitations.none")).waitFor();
  const choices = page.getByRole("group", { name: say("admin.organisation") });
  expect(await choices.getByRole("radio").count()).toBe(1);
  await choices.getByRole("radio", { name: "Lid Een" }).check();
  const roles = page.getByRole("group", { name: say("admin.role") }).getByRole("radio");
  await eventually(() => roles.count()).toBe(2);
});

test("an invitation says how it left, waits in the list, and can be withdrawn", async () => {
  const as = await app.signIn("MEMBER_EDITOR", { organisation: "lid-een" });
  const page = await visit("/admin/invitations", { as });
  await page.getByLabel(say("admin.invite.email")).fill("tom@example.org");
  await page.getByRole("radio", { name: "Lid Een" }).check();
  await page.getByRole("radio", { name: say("role.MEMBER_READER") }).check();
  await page.getByRole("button", { name: say("admin.invite.send") }).click();
  await page
    .getByRole("status")
    .getByText(say("admin.invite.sent.OUTBOX", { email: "tom@example.org" }))
    .waitFor();
  await eventually(() => titleOf(page)).toBe(say("admin.invitations.title", { count: 1 }));
  await actOn(page, "admin.withdraw", "tom@example.org").press("Enter");
  await page.getByText(say("admin.invitations.none")).waitFor();
});

test("a long list of invitations is read on, and one that is withdrawn or sent leaves it whole", async () => {
  await app.sql(
    `insert into invitation (email, organisation_id, role, language, token_hash, created_at, expires_at)
      select lpad(n::text, 2, '0') || '@example.org', id, 'MEMBER_READER', 'nl', 'long ' || n, now() - n * interval '1 minute', now() + interval '1 day'
      from organisation, generate_series(1, 60) n where slug = 'lid-een'`,
  );
  const as = await app.signIn("MEMBER_EDITOR", { organisation: "lid-een" });
  const page = await visit("/admin/invitations", { as });
  const waiting = page.getByText(/^\d\d@example\.org$/);
  await eventually(() => titleOf(page)).toBe(say("admin.invitations.title", { count: 60 }));
  expect(await waiting.count()).toBe(50);
  await page.getByRole("button", { name: say("more.show") }).click();
  await eventually(() => waiting.count()).toBe(60);
  await actOn(page, "admin.withdraw", "55@example.org").click();
  await eventually(() => waiting.count()).toBe(59);
  await eventually(() => titleOf(page)).toBe(say("admin.invitations.title", { count: 59 }));
  await page.getByLabel(say("admin.invite.email")).fill("99@example.org");
  await page.getByRole("radio", { name: "Lid Een" }).check();
  await page.getByRole("radio", { name: say("role.MEMBER_READER") }).check();
  await page.getByRole("button", { name: say("admin.invite.send") }).click();
  await eventually(() => waiting.first().textContent()).toBe("99@example.org");
  await eventually(() => titleOf(page)).toBe(say("admin.invitations.title", { count: 60 }));
  await app.sql("delete from invitation");
});

test("the secret of a token is shown once, and its last use and end stay to be read", async () => {
  const as = await app.signIn("MEMBER_EDITOR", { organisation: "lid-een" });
  const page = await visit("/admin/tokens", { as });
  await page.getByLabel(say("admin.token.name")).fill("website");
  await page.getByRole("radio", { name: "Lid Een" }).check();
  await page.getByRole("checkbox", { name: say("admin.scope.READ_NETWORK") }).check();
  await page.getByRole("button", { name: say("admin.token.create") }).click();
  const secret = await page.locator("code").innerText();
  expect(secret).toMatch(/^onze_/);
  const asked = await app.ask("{ installation { umbrellaName } }", {}, { authorization: `Bearer ${secret}` });
  expect(asked).not.toHaveProperty("errors");
  await page.reload();
  await page.getByText(say("admin.token.used", { when: "" }).trim()).waitFor();
  expect(await page.locator("code").count()).toBe(0);
  await actOn(page, "admin.token.revoke", "website").click();
  await page.getByText(say("admin.token.revoke.question", { name: "website" })).waitFor();
  await page.getByRole("button", { name: say("admin.token.revoke.sure") }).click();
  await eventually(() => titleOf(page)).toBe(say("admin.tokens.titleNone"));
});

test("an administrator finds an account, gives it a role, withdraws one and blocks it", async () => {
  const as = await app.signIn("ADMINISTRATOR");
  await app.signIn("MEMBER_READER", {
    organisation: "lid-een",
    name: "Ana Quispe",
    email: "ana@example.org",
  });
  const page = await visit("/admin", { as });
  await page.getByRole("searchbox", { name: say("admin.accounts.search") }).fill("quispe");
  await page.getByRole("button", { name: "Ana Quispe" }).click();
  const drawer = page.getByRole("region", { name: "Ana Quispe" });
  await drawer.getByRole("button", { name: say("admin.grant.add") }).click();
  await pick(page, "mesa");
  await drawer.getByRole("radio", { name: say("role.PARTNER_DELEGATE") }).check();
  // nobody with this role can be named for confidential records
  expect(await drawer.getByRole("checkbox", { name: say("admin.confidential") }).count()).toBe(0);
  await drawer.getByRole("button", { name: say("admin.grant.give") }).click();
  await drawer.getByRole("link", { name: "Mesa Andina" }).waitFor();
  await actOn(page, "admin.withdraw", `${say("role.MEMBER_READER")}, Lid Een`).click();
  await drawer.getByRole("button", { name: say("admin.withdraw.sure") }).click();
  await eventually(() => drawer.getByRole("link", { name: "Lid Een" }).count()).toBe(0);
  await actOn(page, "admin.disable", "Ana Quispe").click();
  await drawer.getByRole("button", { name: say("admin.disable.sure") }).click();
  await page.getByRole("cell", { name: say("admin.state.DISABLED") }).waitFor();
});

test("what may not be done says why, in place, and nothing changes", async () => {
  const as = await app.signIn("ADMINISTRATOR", { email: "last@example.org", name: "Only One" });
  await app.sql("update account set disabled_at = now() where email <> 'last@example.org'");
  const page = await visit(`/admin?account=${as.accountId}`, { as, mayFail: true });
  const drawer = page.getByRole("region", { name: "Only One" });
  await actOn(page, "admin.disable", "Only One").click();
  const sure = drawer.getByRole("button", { name: say("admin.disable.sure") });
  await sure.click();
  await drawer.getByRole("alert").getByText(say("refusal.LAST_ADMINISTRATOR")).waitFor();
  expect(await sure.count()).toBe(0); // pressing again would not help
  expect(await drawer.getByText(say("admin.state.ACTIVE")).count()).toBeGreaterThan(0);
});

test("somebody is erased only once their address was typed; then nobody knows the name any more", async () => {
  const as = await app.signIn("ADMINISTRATOR");
  const { accountId } = await app.signIn("AUDITOR", { name: "Jan Weg", email: "jan@example.org" });
  const page = await visit(`/admin?account=${accountId}`, { as });
  await page.getByRole("button", { name: say("admin.erase"), exact: true }).click();
  const dialog = page.getByRole("dialog", { name: say("admin.erase.title", { name: "Jan Weg" }) });
  const typed = dialog.getByLabel(say("admin.erase.type", { email: "jan@example.org" }));
  await typed.fill("jan");
  await typed.press("Enter");
  await dialog.getByText(say("admin.problem.notConfirmed", { email: "jan@example.org" })).waitFor();
  expect(await app.sql("select from account where email = 'jan@example.org'")).toHaveLength(1);
  await typed.fill("jan@example.org");
  await typed.press("Enter");
  await eventually(() => dialog.count()).toBe(0);
  await eventually(() => page.getByText("Jan Weg").count()).toBe(0);
});

test("a request of a partner waits for the secretariat, oldest first, until it was seen", async () => {
  const delegate = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina" });
  const [mesa] = await app.sql<{ id: string }>("select id from organisation where slug = 'mesa-andina'");
  const set = "mutation ($input: VisibilityInput!) { setVisibility(input: $input) { id } }";
  for (const field of ["BUDGET", "CONTACT"]) {
    const input = {
      organisationId: mesa?.id,
      field,
      visibility: "NETWORK",
      reason: "SAFETY",
      note: "Por favor",
    };
    expect(await app.ask(set, { input }, delegate.headers)).not.toHaveProperty("errors");
  }
  const as = await app.signIn("UMBRELLA_STAFF");
  const page = await visit("/admin/reviews", { as });
  await eventually(() => titleOf(page)).toBe(say("admin.reviews.title", { count: 2 }));
  const first = page.getByRole("main").getByRole("listitem").first();
  await first.getByText(say("visibility.field.BUDGET")).waitFor();
  await actOn(page, "admin.reviews.seen", "Mesa Andina").first().click();
  await eventually(() => titleOf(page)).toBe(say("admin.reviews.title", { count: 1 }));
});
