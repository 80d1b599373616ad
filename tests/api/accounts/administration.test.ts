import { beforeEach, expect, test } from "vitest";
import { addSafeSpace } from "../../support/add-safe-space.ts";
import { openBrowser } from "../../support/browser-session.ts";
import {
  addInvitation,
  addPerson,
  codeOf,
  enter,
  GRANT_ROLE,
  idOfGrant,
  idOfOrganisation,
  onAccount,
  PASSWORD,
  setUpCodes,
} from "../../support/people.ts";
import { tokenIn, waitForMail } from "../../support/read-outbox.ts";
import { refusalOf, startApp } from "../../support/start-app.ts";

const app = await startApp();
beforeEach(async () => {
  await app.sql("delete from account");
  await app.clear();
  await app.add.member("Alpha");
});

const ACCOUNTS = `query ($search: String, $first: Int, $after: String) { accounts(search: $search, first: $first, after: $after) {
  totalCount pageInfo { endCursor hasNextPage }
  nodes { name email language disabledAt lastSeenAt hasSecondFactor hasPassword demonstration grants { role readsConfidential organisation { slug } } } } }`;
const CHANGES = ["withdrawGrant", "disableAccount", "enableAccount", "resetAccount", "eraseAccount"];
const NOWHERE = "00000000-0000-4000-8000-000000000000";

test.each([
  [null, "UNAUTHENTICATED"],
  ["UMBRELLA_STAFF", "FORBIDDEN"],
  ["MEMBER_EDITOR", "FORBIDDEN"],
  ["MEMBER_READER", "FORBIDDEN"],
  ["PARTNER_DELEGATE", "FORBIDDEN"],
  ["FACILITATOR", "FORBIDDEN"],
  ["AUDITOR", "FORBIDDEN"],
] as const)("%s manages no accounts, not even their own", async (role, refused) => {
  const own = role ? await app.signIn(role, { organisation: "alpha" }) : null;
  const headers = own?.headers ?? {};
  const accountId = own?.accountId ?? NOWHERE;
  expect(refusalOf(await app.ask(ACCOUNTS, {}, headers))).toBe(refused);
  const input = { accountId, organisationId: await idOfOrganisation(app, "11-11-11"), role: "ADMINISTRATOR" };
  expect(refusalOf(await app.ask(GRANT_ROLE, { input }, headers))).toBe(refused);
  for (const mutation of CHANGES)
    expect(refusalOf(await app.ask(onAccount(mutation), { id: accountId }, headers))).toBe(refused);
});

test("an administrator who has not given a second factor manages none", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR", { secondFactor: false });
  expect(refusalOf(await app.ask(ACCOUNTS, {}, headers))).toBe("FORBIDDEN");
});

test.each([
  ...CHANGES.map((mutation) => [mutation, NOWHERE]),
  ...CHANGES.map((mutation) => [mutation, "x' or true"]),
])("%s of what is not there is refused: %s", async (mutation = "", id) => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  expect(refusalOf(await app.ask(onAccount(mutation), { id }, headers))).toBe("NOT_FOUND");
});

test("the last administrator is neither closed, erased nor left without role, also by two at once", async () => {
  const admin = await app.signIn("ADMINISTRATOR");
  await app.signIn("ADMINISTRATOR", { demonstration: true });
  const change = (mutation: string, id: string) => app.ask(onAccount(mutation), { id }, admin.headers);
  expect(refusalOf(await change("disableAccount", admin.accountId))).toBe("CONFLICT");
  expect(refusalOf(await change("eraseAccount", admin.accountId))).toBe("CONFLICT");
  expect(refusalOf(await change("withdrawGrant", await idOfGrant(app, admin.accountId)))).toBe("CONFLICT");
  const other = await app.signIn("ADMINISTRATOR");
  const answers = await Promise.all([
    app.ask(onAccount("disableAccount"), { id: other.accountId }, admin.headers),
    app.ask(onAccount("disableAccount"), { id: admin.accountId }, other.headers),
  ]);
  expect(answers.filter(({ data }) => data)).toHaveLength(1);
});

test("accounts are listed by name, searched by part of a name or address, page by page", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR", { name: "Zoë", email: "zoe@example.org" });
  const ana = await app.signIn("MEMBER_READER", {
    organisation: "alpha",
    name: "Ana 100%",
    email: "ana@example.org",
    secondFactor: false,
  });
  await app.signIn("AUDITOR", { name: "Bea", email: "bea@example.org" });
  const names = async (variables: Record<string, unknown>) => {
    const { data } = await app.ask<{
      accounts: { totalCount: number; nodes: { name: string }[]; pageInfo: { endCursor: string } };
    }>(ACCOUNTS, variables, headers);
    return {
      names: data?.accounts.nodes.map(({ name }) => name),
      total: data?.accounts.totalCount,
      end: data?.accounts.pageInfo.endCursor,
    };
  };
  expect(await names({ search: "100%" })).toMatchObject({ names: ["Ana 100%"], total: 1 });
  expect(await names({ search: "BEA@" })).toMatchObject({ names: ["Bea"] });
  expect(await names({ search: "' or 1=1" })).toMatchObject({ names: [] });
  const first = await names({ first: 2 });
  expect(first).toMatchObject({ names: ["Ana 100%", "Bea"], total: 3 });
  expect(await names({ first: 2, after: first.end })).toMatchObject({ names: ["Zoë"] });
  await app.ask("{ me { needsSecondFactor } }", {}, ana.headers);
  const { data } = await app.ask<{ accounts: { nodes: unknown[] } }>(ACCOUNTS, { search: "ana@" }, headers);
  expect(data?.accounts.nodes).toEqual([
    {
      name: "Ana 100%",
      email: "ana@example.org",
      language: "en",
      disabledAt: null,
      lastSeenAt: expect.any(String),
      hasSecondFactor: false,
      hasPassword: false,
      demonstration: false,
      grants: [{ role: "MEMBER_READER", readsConfidential: false, organisation: { slug: "alpha" } }],
    },
  ]);
});

test("when somebody was last here is known also once every session of theirs has ended", async () => {
  const admin = await app.signIn("ADMINISTRATOR");
  const person = await addPerson(app);
  const seen = async () =>
    (await app.ask("query ($id: ID!) { account(id: $id) { lastSeenAt } }", { id: person.id }, admin.headers))
      .data;
  expect(await seen()).toEqual({ account: { lastSeenAt: null } });
  const browser = await enter(app, person);
  await browser.ask("{ me { needsSecondFactor } }");
  expect(await seen()).toEqual({ account: { lastSeenAt: expect.any(String) } });
  await app.ask(onAccount("resetAccount"), { id: person.id }, admin.headers);
  expect(await app.sql("select from session where account_id = $1", [person.id])).toEqual([]);
  expect(await seen()).toEqual({ account: { lastSeenAt: expect.any(String) } });
});

test("being here is no change of an account", async () => {
  const { accountId, headers } = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
  const kept = "select field from change_event where entity = 'account' order by id";
  const before = await app.sql(kept);
  await app.ask("{ me { needsSecondFactor } }", {}, headers);
  expect(
    await app.sql("select from account where id = $1 and last_seen_at is not null", [accountId]),
  ).toHaveLength(1);
  expect(await app.sql(kept)).toEqual(before);
});

test("one account is found by its id; one that is erased, or was never there, is not", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  const { accountId, headers: own } = await app.signIn("AUDITOR", { name: "Bea" });
  const ONE = "query ($id: ID!) { account(id: $id) { name grants { role } } }";
  for (const id of [accountId, NOWHERE]) expect(refusalOf(await app.ask(ONE, { id }, own))).toBe("FORBIDDEN");
  expect((await app.ask(ONE, { id: accountId }, headers)).data).toEqual({
    account: { name: "Bea", grants: [{ role: "AUDITOR" }] },
  });
  await app.ask(onAccount("eraseAccount"), { id: accountId }, headers);
  for (const id of [accountId, NOWHERE, "x' or true"])
    expect((await app.ask(ONE, { id }, headers)).data).toEqual({ account: null });
});

test("an account that is closed is signed out at once, and signs in again when it is opened", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  const person = await addPerson(app);
  const browser = await enter(app, person);
  const { data } = await app.ask(onAccount("disableAccount"), { id: person.id }, headers);
  expect(data).toMatchObject({ disableAccount: { disabledAt: expect.any(String) } });
  await app.ask(onAccount("enableAccount"), { id: person.id }, headers);
  expect((await browser.ask("{ me { account { id } } }")).data).toEqual({ me: { account: null } });
  expect(
    (await openBrowser(app.url).post("sign-in/email", { email: person.email, password: PASSWORD })).status,
  ).toBe(200);
});

test("an account that is reset is signed out, has no codes, and gets a link to a new password", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR", { name: "Zoë" });
  const person = await addPerson(app, { role: "AUDITOR" });
  const browser = await enter(app, person);
  await setUpCodes(browser);
  const { data } = await app.ask(onAccount("resetAccount"), { id: person.id }, headers);
  expect(data).toMatchObject({ resetAccount: { hasSecondFactor: false, grants: [{ role: "AUDITOR" }] } });
  expect((await browser.ask("{ me { account { id } } }")).data).toEqual({ me: { account: null } });
  const mail = await waitForMail(app.dataDirectory, person.email);
  expect(mail.text).toContain("Zoë asks you to choose a new password.");
  const body = { token: tokenIn(mail), newPassword: "een-heel-ander-woord" };
  expect((await openBrowser(app.url).post("reset-password", body)).status).toBe(200);
  expect((await openBrowser(app.url).post("reset-password", body)).status).toBe(400);
  const signIn = await openBrowser(app.url).post("sign-in/email", {
    email: person.email,
    password: body.newPassword,
  });
  expect(signIn.body).toMatchObject({ user: { email: person.email } });
});

test("a reset leaves nothing of a sign-in half-way", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  const person = await addPerson(app);
  const { secret } = await setUpCodes(await enter(app, person));
  const browser = openBrowser(app.url);
  await browser.post("sign-in/email", { email: person.email, password: PASSWORD });
  await app.ask(onAccount("resetAccount"), { id: person.id }, headers);
  expect((await browser.post("two-factor/verify-totp", { code: codeOf(secret, 1) })).status).toBe(401);
});

test("of an erased person nothing is left that says who they were, and the address is free", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  const person = await addPerson(app, {
    email: "erased-person@example.org",
    name: "Nadia Unusual",
    role: "AUDITOR",
  });
  const browser = await enter(app, person);
  await addInvitation(app, { email: person.email });
  const { data } = await app.ask(onAccount("eraseAccount"), { id: person.id }, headers);
  expect(data).toMatchObject({ eraseAccount: { grants: [], disabledAt: expect.any(String) } });
  expect((await browser.ask("{ me { account { id } } }")).data).toEqual({ me: { account: null } });
  for (const table of [
    "account",
    "session",
    "sign_in_method",
    "second_factor",
    "verification",
    "invitation",
    "account_grant",
  ]) {
    const rows = await app.sql<{ row: string }>(`select t::text as row from ${table} t`);
    expect(rows.filter(({ row }) => /erased-person@|Nadia/.test(row))).toEqual([]);
  }
  expect(refusalOf(await app.ask(onAccount("eraseAccount"), { id: person.id }, headers))).toBe("NOT_FOUND");
  expect(refusalOf(await app.ask(onAccount("enableAccount"), { id: person.id }, headers))).toBe("NOT_FOUND");
  expect((await addPerson(app, { email: "erased-person@example.org" })).id).not.toBe(person.id);
});

test("of who led talks and is erased, what was released stays, by nobody; the rest goes with them", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  const { id: facilitator } = await addPerson(app, { email: "led@example.org", role: "FACILITATOR" });
  for (const state of ["PREPARED", "HELD", "AGREED", "RELEASED"] as const)
    await addSafeSpace(app, { state, facilitator });
  await app.sql(
    `insert into participation_session (title, held_on, is_independent, facilitator_id, step, closed_at)
      select 'Talk ' || step, '2026-11-02', true, $1, step, case when step = 'CLOSED' then now() end from unnest(array['NAMING', 'CLOSED']) step`,
    [facilitator],
  );
  expect(refusalOf(await app.ask(onAccount("eraseAccount"), { id: facilitator }, headers))).toBeUndefined();
  expect(await app.sql("select state, facilitator_id from safe_space_session")).toEqual([
    { state: "RELEASED", facilitator_id: null },
  ]);
  expect(await app.sql("select facilitator_id from participation_session")).toEqual([
    { facilitator_id: null },
    { facilitator_id: null },
  ]);
});

test.each(["resetAccount", "grantRole"])(
  "%s leaves accounts of the demonstration as they are",
  async (mutation) => {
    const { headers } = await app.signIn("ADMINISTRATOR");
    const { accountId } = await app.signIn("FACILITATOR", { demonstration: true });
    const input = { accountId, organisationId: await idOfOrganisation(app, "alpha"), role: "MEMBER_READER" };
    const answer = await (mutation === "grantRole"
      ? app.ask(GRANT_ROLE, { input }, headers)
      : app.ask(onAccount(mutation), { id: accountId }, headers));
    expect(refusalOf(answer)).toBe("BAD_INPUT");
  },
);
