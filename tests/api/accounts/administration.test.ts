import { beforeEach, expect, test } from "vitest";
import { openBrowser } from "../../support/browser-session.ts";
import { addInvitation, addPerson, codeOf, enter, PASSWORD, setUpCodes } from "../../support/people.ts";
import { tokenIn, waitForMail } from "../../support/read-outbox.ts";
import { type Answer, startApp } from "../../support/start-app.ts";

const app = await startApp();
beforeEach(async () => {
  await app.sql("delete from account");
  await app.clear();
  await app.add.member("Alpha");
});

const ACCOUNTS = `query ($search: String, $first: Int, $after: String) { accounts(search: $search, first: $first, after: $after) {
  totalCount pageInfo { endCursor hasNextPage }
  nodes { name email language disabledAt lastSeenAt hasSecondFactor hasPassword demonstration grants { role readsConfidential organisation { slug } } } } }`;
const GRANT =
  "mutation ($input: GrantInput!) { grantRole(input: $input) { grants { id role readsConfidential organisation { slug } } } }";
const byId = (mutation: string) =>
  `mutation ($id: ID!) { ${mutation}(id: $id) { id disabledAt hasSecondFactor grants { role } } }`;
const CHANGES = ["withdrawGrant", "disableAccount", "enableAccount", "resetAccount", "eraseAccount"];
const NOWHERE = "00000000-0000-4000-8000-000000000000";

const code = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.code;
const idOf = async (slug: string) =>
  (await app.sql<{ id: string }>("select id from organisation where slug = $1", [slug]))[0]?.id ?? "";
const grantOf = async (accountId: string) =>
  (await app.sql<{ id: string }>("select id from account_grant where account_id = $1", [accountId]))[0]?.id ??
  "";

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
  expect(code(await app.ask(ACCOUNTS, {}, headers))).toBe(refused);
  const input = { accountId, organisationId: await idOf("11-11-11"), role: "ADMINISTRATOR" };
  expect(code(await app.ask(GRANT, { input }, headers))).toBe(refused);
  for (const mutation of CHANGES)
    expect(code(await app.ask(byId(mutation), { id: accountId }, headers))).toBe(refused);
});

test("an administrator who has not given a second factor manages none", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR", { secondFactor: false });
  expect(code(await app.ask(ACCOUNTS, {}, headers))).toBe("FORBIDDEN");
});

test.each([
  ...CHANGES.map((mutation) => [mutation, NOWHERE]),
  ...CHANGES.map((mutation) => [mutation, "x' or true"]),
])("%s of what is not there is refused: %s", async (mutation = "", id) => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  expect(code(await app.ask(byId(mutation), { id }, headers))).toBe("NOT_FOUND");
});

test("the last administrator is neither closed, erased nor left without role, also by two at once", async () => {
  const admin = await app.signIn("ADMINISTRATOR");
  await app.signIn("ADMINISTRATOR", { demonstration: true });
  const change = (mutation: string, id: string) => app.ask(byId(mutation), { id }, admin.headers);
  expect(code(await change("disableAccount", admin.accountId))).toBe("CONFLICT");
  expect(code(await change("eraseAccount", admin.accountId))).toBe("CONFLICT");
  expect(code(await change("withdrawGrant", await grantOf(admin.accountId)))).toBe("CONFLICT");
  const other = await app.signIn("ADMINISTRATOR");
  const answers = await Promise.all([
    app.ask(byId("disableAccount"), { id: other.accountId }, admin.headers),
    app.ask(byId("disableAccount"), { id: admin.accountId }, other.headers),
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
  await app.ask(byId("resetAccount"), { id: person.id }, admin.headers);
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
  for (const id of [accountId, NOWHERE]) expect(code(await app.ask(ONE, { id }, own))).toBe("FORBIDDEN");
  expect((await app.ask(ONE, { id: accountId }, headers)).data).toEqual({
    account: { name: "Bea", grants: [{ role: "AUDITOR" }] },
  });
  await app.ask(byId("eraseAccount"), { id: accountId }, headers);
  for (const id of [accountId, NOWHERE, "x' or true"])
    expect((await app.ask(ONE, { id }, headers)).data).toEqual({ account: null });
});

test("a role is given once, and counts with the next question", async () => {
  const admin = await app.signIn("ADMINISTRATOR");
  const person = await app.signIn(null);
  const input = { accountId: person.accountId, organisationId: await idOf("alpha"), role: "MEMBER_EDITOR" };
  for (const _ of [1, 2]) await app.ask(GRANT, { input }, admin.headers);
  expect(
    (await app.ask("{ me { grants { role organisation { slug } } } }", {}, person.headers)).data,
  ).toEqual({
    me: { grants: [{ role: "MEMBER_EDITOR", organisation: { slug: "alpha" } }] },
  });
  const { data } = await app.ask(
    byId("withdrawGrant"),
    { id: await grantOf(person.accountId) },
    admin.headers,
  );
  expect(data).toMatchObject({ withdrawGrant: { grants: [] } });
  expect((await app.ask("{ me { grants { role } } }", {}, person.headers)).data).toEqual({
    me: { grants: [] },
  });
});

test("naming somebody for confidential records asks for a second factor at once", async () => {
  const admin = await app.signIn("ADMINISTRATOR");
  const person = await app.signIn("MEMBER_READER", { organisation: "alpha", secondFactor: false });
  const input = {
    accountId: person.accountId,
    organisationId: await idOf("alpha"),
    role: "MEMBER_READER",
    readsConfidential: true,
    wasNamed: false,
  };
  const { data } = await app.ask(GRANT, { input }, admin.headers);
  expect(data).toMatchObject({ grantRole: { grants: [{ role: "MEMBER_READER", readsConfidential: true }] } });
  expect((await app.ask("{ me { needsSecondFactor grants { role } } }", {}, person.headers)).data).toEqual({
    me: { needsSecondFactor: true, grants: [] },
  });
});

test.each([
  ["a role that is for another kind of organisation", { role: "UMBRELLA_STAFF" }, "BAD_INPUT"],
  ["a role for programs", { role: "INTEGRATION" }, "BAD_INPUT"],
  ["an organisation that is not there", { organisationId: NOWHERE }, "NOT_FOUND"],
  ["an account that is not there", { accountId: NOWHERE }, "NOT_FOUND"],
  ["confidential records for an auditor", { role: "AUDITOR", readsConfidential: true }, "BAD_INPUT"],
])("%s is not given", async (_, given, refused) => {
  const { headers, accountId } = await app.signIn("ADMINISTRATOR");
  const input = { accountId, organisationId: await idOf("alpha"), role: "MEMBER_READER", ...given };
  expect(code(await app.ask(GRANT, { input }, headers))).toBe(refused);
});

test("an account that is closed is signed out at once, and signs in again when it is opened", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  const person = await addPerson(app);
  const browser = await enter(app, person);
  const { data } = await app.ask(byId("disableAccount"), { id: person.id }, headers);
  expect(data).toMatchObject({ disableAccount: { disabledAt: expect.any(String) } });
  await app.ask(byId("enableAccount"), { id: person.id }, headers);
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
  const { data } = await app.ask(byId("resetAccount"), { id: person.id }, headers);
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
  await app.ask(byId("resetAccount"), { id: person.id }, headers);
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
  const { data } = await app.ask(byId("eraseAccount"), { id: person.id }, headers);
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
  expect(code(await app.ask(byId("eraseAccount"), { id: person.id }, headers))).toBe("NOT_FOUND");
  expect(code(await app.ask(byId("enableAccount"), { id: person.id }, headers))).toBe("NOT_FOUND");
  expect((await addPerson(app, { email: "erased-person@example.org" })).id).not.toBe(person.id);
});

test("of two administrators who change one role the second is told: nobody is named, or no longer, unawares", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  const { id: accountId } = await addPerson(app, { role: "MEMBER_READER", organisation: "alpha" });
  const role = { accountId, organisationId: await idOf("alpha"), role: "MEMBER_EDITOR" };
  const give = (more: Readonly<Record<string, unknown>>) =>
    app.ask(GRANT, { input: { ...role, ...more } }, headers);
  const held = () =>
    app.sql(
      "select reads_confidential as named from account_grant where role = 'MEMBER_EDITOR' and withdrawn_at is null",
    );
  await give({ readsConfidential: true });
  expect((await give({ readsConfidential: false })).errors).toMatchObject([
    {
      message:
        "Somebody else has changed this role meanwhile: now it is given, and named for confidential records. Nothing was changed.",
      extensions: {
        code: "CONFLICT",
        reason: "CHANGED_MEANWHILE",
        current: { readsConfidential: true },
        changed: ["readsConfidential"],
      },
    },
  ]);
  expect(await held()).toEqual([{ named: true }]);
  expect(code(await give({ readsConfidential: true }))).toBeUndefined();
  expect(code(await give({ readsConfidential: false, wasNamed: true }))).toBeUndefined();
  expect(code(await give({ readsConfidential: true }))).toBe("CONFLICT");
  await app.sql("update account_grant set withdrawn_at = now() where role = 'MEMBER_EDITOR'");
  expect((await give({ readsConfidential: true, wasNamed: false })).errors).toMatchObject([
    { extensions: { code: "CONFLICT", current: null } },
  ]);
  expect(await held()).toEqual([]);
});

test.each(["resetAccount", "grantRole"])(
  "%s leaves accounts of the demonstration as they are",
  async (mutation) => {
    const { headers } = await app.signIn("ADMINISTRATOR");
    const { accountId } = await app.signIn("FACILITATOR", { demonstration: true });
    const input = { accountId, organisationId: await idOf("alpha"), role: "MEMBER_READER" };
    const answer = await (mutation === "grantRole"
      ? app.ask(GRANT, { input }, headers)
      : app.ask(byId(mutation), { id: accountId }, headers));
    expect(code(answer)).toBe("BAD_INPUT");
  },
);
