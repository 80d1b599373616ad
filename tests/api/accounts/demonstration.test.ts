import { keepDemoAccounts, openDatabase, removeDemo, sessionCookieName } from "@onze/api";
import { afterAll, expect, test } from "vitest";
import { openBrowser } from "../../support/browser-session.ts";
import { addPerson, enter, PASSWORD, setUpCodes } from "../../support/people.ts";
import { startApp } from "../../support/start-app.ts";

const SECRET = "the secret of the demonstration under test";
const app = await startApp({ demo: true, accounts: { secret: SECRET } });
const production = await startApp({
  databaseUrl: app.databaseUrl,
  accounts: { secret: SECRET, production: true },
});
const database = openDatabase(app.databaseUrl, 2, () => undefined);
afterAll(() => database.close());
await keepDemoAccounts(database, SECRET);

interface DemoAccount {
  readonly role: string;
  readonly email: string;
  readonly password: string;
  readonly code: string | null;
  readonly organisation: string;
}
const DEMO = "{ demoAccounts { role name email password code organisation } }";
const ME = "{ me { account { demonstration } grants { role organisation { name } } } }";

const list = async () => (await app.ask<{ demoAccounts: DemoAccount[] }>(DEMO)).data?.demoAccounts ?? [];
const passwords = async () => (await list()).map(({ password }) => password);

test("without demonstration there are no such accounts", async () => {
  const plain = await startApp();
  const own = openDatabase(plain.databaseUrl, 2, () => undefined);
  await keepDemoAccounts(own, SECRET);
  await own.close();
  expect((await plain.ask(DEMO)).data).toEqual({ demoAccounts: [] });
  expect(await plain.sql("select from account")).toEqual([]);
});

test("there is one account for each role of people, and each signs in as shown", async () => {
  const accounts = await list();
  expect(accounts.map(({ role }) => role)).toEqual([
    "ADMINISTRATOR",
    "UMBRELLA_STAFF",
    "MEMBER_EDITOR",
    "MEMBER_READER",
    "PARTNER_DELEGATE",
    "FACILITATOR",
    "AUDITOR",
  ]);
  for (const { role, email, password, code, organisation } of accounts) {
    const browser = openBrowser(app.url);
    const { status, body } = await browser.post("sign-in/email", { email, password });
    expect({ role, status, twoFactorRedirect: body.twoFactorRedirect }).toEqual({
      role,
      status: 200,
      twoFactorRedirect: code === null ? undefined : true,
    });
    if (code !== null) await browser.post("two-factor/verify-totp", { code });
    expect((await browser.ask(ME)).data).toEqual({
      me: { account: { demonstration: true }, grants: [{ role, organisation: { name: organisation } }] },
    });
  }
});

test("many may give the administrator's code in the same half minute", async () => {
  const [administrator] = await list();
  for (let times = 0; times < 3; times += 1) {
    const browser = openBrowser(app.url);
    await browser.post("sign-in/email", { email: administrator?.email, password: administrator?.password });
    expect((await browser.post("two-factor/verify-totp", { code: administrator?.code })).status).toBe(200);
  }
});

test("no two passwords are the same, and none is another installation's", async () => {
  const here = await passwords();
  expect(new Set(here).size).toBe(here.length);
  await keepDemoAccounts(database, "the secret of another installation altogether");
  const stranger = openBrowser(app.url);
  const [first] = await list();
  expect(
    (await stranger.post("sign-in/email", { email: first?.email, password: first?.password })).status,
  ).toBe(401);
  await keepDemoAccounts(database, SECRET);
});

test("keeping them makes no others, and leaves those who are signed in alone", async () => {
  const ids = () => app.sql("select id from account where demonstration order by id");
  const before = await ids();
  await Promise.all([keepDemoAccounts(database, SECRET), keepDemoAccounts(database, SECRET)]);
  expect(await ids()).toEqual(before);
});

test.each([
  ["change-password", { newPassword: "een-heel-ander-woord" }],
  ["two-factor/enable", {}],
  ["two-factor/disable", {}],
])("nobody spoils such an account for others: %s", async (path, given) => {
  const auditor = (await list()).at(-1);
  const browser = openBrowser(app.url);
  await browser.post("sign-in/email", { email: auditor?.email, password: auditor?.password });
  const body = { password: auditor?.password, currentPassword: auditor?.password, ...given };
  expect(await browser.post(path, body)).toMatchObject({ status: 403, body: { code: "DEMONSTRATION" } });
});

const REFUSED = "An account of the demonstration may not";
const LASTING: readonly (readonly [string, string])[] = [
  [
    "inviteAccount",
    'inviteAccount(input: { email: "own@example.org", organisationId: $organisation, role: ADMINISTRATOR, language: "en" }) { delivery }',
  ],
  [
    "grantRole",
    "grantRole(input: { accountId: $account, organisationId: $organisation, role: ADMINISTRATOR }) { id }",
  ],
  [
    "createApiToken",
    'createApiToken(input: { name: "Mine", organisationId: $organisation, scopes: [READ_NETWORK] }) { secret }',
  ],
  ...["disableAccount", "enableAccount", "resetAccount", "eraseAccount"].map(
    (name) => [name, `${name}(id: $account) { id }`] as const,
  ),
  ["withdrawGrant", "withdrawGrant(id: $grant) { id }"],
  ["withdrawInvitation", "withdrawInvitation(id: $account) { id }"],
  ["revokeApiToken", "revokeApiToken(id: $account) { id }"],
];

test("the administrator of the demonstration sees every screen, and opens or closes no door for good", async () => {
  const real = await app.signIn("AUDITOR");
  const shared = await app.signIn("ADMINISTRATOR", { demonstration: true });
  const [ids] = await app.sql(
    `select g.organisation_id as organisation, g.account_id as account, g.id as "grant" from account_grant g where g.account_id = $1`,
    [real.accountId],
  );
  for (const [name, text] of LASTING) {
    const used = ["account", "organisation", "grant"].filter((each) => text.includes(`$${each}`));
    const query = `mutation (${used.map((each) => `$${each}: ID!`).join(", ")}) { ${text} }`;
    const { data, errors } = await app.ask(query, ids, shared.headers);
    expect({ name, data, errors }).toMatchObject({
      name,
      data: null,
      errors: [{ message: expect.stringContaining(REFUSED), extensions: { code: "FORBIDDEN" } }],
    });
  }
  expect(
    (
      await app.ask(
        "{ accounts { totalCount } invitations { totalCount } apiTokens { totalCount } me { viewerMay { manageAccounts manageTokens inviteColleagues } } }",
        {},
        shared.headers,
      )
    ).data,
  ).toMatchObject({
    me: { viewerMay: { manageAccounts: true, manageTokens: true, inviteColleagues: true } },
  });
  expect(await app.sql("select from invitation")).toEqual([]);
  expect(await app.sql("select from api_token")).toEqual([]);
  await app.sql("delete from account where id = any($1)", [[real.accountId, shared.accountId]]);
});

test("an editor of the demonstration makes neither tokens nor invitations, and still edits its organisation", async () => {
  const [member] = await app.sql<{ slug: string }>(
    "select o.slug from organisation o join account_grant g on g.organisation_id = o.id where g.role = 'MEMBER_EDITOR'",
  );
  const editor = await app.signIn("MEMBER_EDITOR", {
    demonstration: true,
    organisation: member?.slug ?? "",
  });
  const [own] = await app.sql<{ id: string; version: number; acronym: string | null }>(
    "select o.id, o.version, o.acronym from organisation o join account_grant g on g.organisation_id = o.id where g.account_id = $1",
    [editor.accountId],
  );
  const ask = (text: string) => app.ask(`mutation ($id: ID!) { ${text} }`, { id: own?.id }, editor.headers);
  expect(
    await ask(
      'inviteAccount(input: { email: "own@example.org", organisationId: $id, role: MEMBER_READER, language: "en" }) { delivery }',
    ),
  ).toMatchObject({ errors: [{ message: `${REFUSED} invite people: anybody can sign in with it.` }] });
  expect(
    (await ask(`editOrganisation(input: { id: $id, version: ${own?.version}, acronym: "BD" }) { acronym }`))
      .data,
  ).toEqual({ editOrganisation: { acronym: "BD" } });
  await app.sql("update organisation set acronym = $2 where id = $1", [own?.id, own?.acronym]);
  await app.sql("delete from account where id = $1", [editor.accountId]);
});

test("where real people work they are neither shown nor let in, nor is a session that one had", async () => {
  const auditor = (await list()).at(-1);
  const browser = openBrowser(app.url);
  await browser.post("sign-in/email", { email: auditor?.email, password: auditor?.password });
  expect((await production.ask(DEMO)).data).toEqual({ demoAccounts: [] });
  const there = openBrowser(production.url);
  expect(
    (await there.post("sign-in/email", { email: auditor?.email, password: auditor?.password })).status,
  ).toBe(403);
  expect(there.cookies.size).toBe(0);
  const name = sessionCookieName(production.url);
  there.cookies.set(name, browser.cookies.get(name) ?? "");
  expect((await there.ask(ME)).data).toEqual({ me: { account: null, grants: [] } });
});

test("where real people work such a session gives no code in the place of somebody else", async () => {
  const [administrator] = await list();
  const shared = openBrowser(app.url);
  await shared.post("sign-in/email", { email: administrator?.email, password: administrator?.password });
  await shared.post("two-factor/verify-totp", { code: administrator?.code });
  const person = await addPerson(app);
  await setUpCodes(await enter(app, person));
  const guesser = openBrowser(production.url);
  await guesser.post("sign-in/email", { email: person.email, password: PASSWORD });
  const name = sessionCookieName(production.url);
  guesser.cookies.set(name, shared.cookies.get(name) ?? "");
  expect(await guesser.post("two-factor/verify-totp", { code: (await list())[0]?.code })).toMatchObject({
    status: 401,
    body: { code: "INVALID_CODE" },
  });
  await app.sql("delete from account where id = $1", [person.id]);
});

test("they go with the demonstration, and real people stay", async () => {
  const { accountId } = await app.signIn("AUDITOR");
  await database.transaction({ path: "COMMAND_LINE" }, removeDemo);
  expect(await app.sql("select id from account")).toEqual([{ id: accountId }]);
  await keepDemoAccounts(database, SECRET);
  expect(await list()).toEqual([]);
});
