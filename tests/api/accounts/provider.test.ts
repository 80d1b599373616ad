import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeEach, expect, test } from "vitest";
import { openBrowser } from "../../support/browser-session.ts";
import { keptOf } from "../../support/kept-changes.ts";
import { addInvitation, addPerson, codeOf, enter, setUpCodes } from "../../support/people.ts";
import { startApp } from "../../support/start-app.ts";
import { CLIENT, enterByProvider, startProvider, type Vouched } from "../../support/start-provider.ts";

const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const provider = await startProvider(`${url}/api/auth/callback/oidc`);
const app = await startApp({
  port,
  accounts: { provider: { issuer: provider.issuer, name: "Staff", ...CLIENT } },
  http: { url },
});
beforeEach(async () => {
  await app.sql("delete from rate_limit");
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const { port: free } = server.address() as AddressInfo; // it listens on a port
  await new Promise((done) => {
    server.close(done);
  });
  return free;
}

const ME = "{ me { account { email hasPassword } grants { role } needsSecondFactor } }";
const NOBODY = { me: { account: null, grants: [], needsSecondFactor: false } };

/** Signs in as somebody for whom the provider vouches. */
async function comeAs(person: Partial<Vouched>, callbackURL?: string) {
  const sub = person.sub ?? crypto.randomUUID();
  provider.vouchFor({ sub, email: `${sub}@example.org`, email_verified: true, name: "Ana", ...person });
  const browser = openBrowser(app.url);
  const session = { browser, provider: openBrowser(provider.issuer) };
  const location = await enterByProvider(session, { url, ...(callbackURL && { callbackURL }) });
  return { browser, location, me: (await browser.ask(ME)).data };
}

test("the sign-in page is told the provider's name", async () => {
  expect((await app.ask("{ signInOptions { providerName shortestPassword } }")).data).toEqual({
    signInOptions: { providerName: "Staff", shortestPassword: 12 },
  });
});

test("whoever was not invited gets no account, whatever the provider says", async () => {
  const { location, me } = await comeAs({ email: "stranger@example.org" });
  expect(location).toBe("/sign-in?error=signup_disabled");
  expect(me).toEqual(NOBODY);
  expect(await app.sql("select from account where email = 'stranger@example.org'")).toEqual([]);
});

test("an address that the provider has not verified takes up no invitation", async () => {
  await addInvitation(app, { email: "unverified@example.org" });
  const { location, me } = await comeAs({ email: "unverified@example.org", email_verified: false });
  expect(location).toBe("/sign-in?error=signup_disabled");
  expect(me).toEqual(NOBODY);
});

test("nor does it open the account that has the address", async () => {
  const { email } = await addPerson(app);
  const { location, me } = await comeAs({ email, email_verified: false });
  expect(location).toBe("/sign-in?error=account_not_linked");
  expect(me).toEqual(NOBODY);
});

test("nor is an account opened whose own address nobody has verified", async () => {
  const { id, email } = await addPerson(app);
  await app.sql("update account set email_verified = false where id = $1", [id]);
  expect((await comeAs({ email })).me).toEqual(NOBODY);
});

test.each(["disabled_at", "erased_at"])(
  "a closed account (%s) is not opened, and neither by a link made before",
  async (column) => {
    const person = await addPerson(app);
    const { me } = await comeAs({ sub: person.id, email: person.email });
    expect(me).toMatchObject({ me: { account: { email: person.email } } });
    await app.sql(`update account set ${column} = now() where id = $1`, [person.id]);
    const again = await comeAs({ sub: person.id, email: person.email });
    expect(again.location).toMatch(/^\/sign-in\?error=ACCOUNT_CLOSED/);
    expect(again.me).toEqual(NOBODY);
  },
);

test.each([
  "https://elsewhere.example",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "javascript:alert(1)",
  `/${"x".repeat(1000)}`,
])("nobody is sent elsewhere after signing in: %s", async (callbackURL) => {
  const { status } = await openBrowser(app.url).post("sign-in/social", { provider: "oidc", callbackURL });
  expect(status).toBe(400);
});

test("a provider that is not set is none", async () => {
  expect(
    (await openBrowser(app.url).post("sign-in/social", { provider: "github" })).status,
  ).toBeGreaterThanOrEqual(400);
});

test.each(["", "?state=x&code=y", "?error=access_denied"])(
  "an answer that nobody asked for opens nothing: %j",
  async (query) => {
    const browser = openBrowser(app.url);
    const { headers } = await browser.visit(`${url}/api/auth/callback/oidc${query}`);
    expect(headers.get("location")).toMatch(/\/sign-in\?/);
    expect((await browser.ask(ME)).data).toEqual(NOBODY);
  },
);

test("whoever was invited gets an account and the role, without password", async () => {
  await addInvitation(app, { email: "invited@example.org", role: "FACILITATOR" });
  const { location, me } = await comeAs({ email: "Invited@example.org" }, "/history");
  expect(location).toBe("/history");
  expect(me).toEqual({
    me: {
      account: { email: "invited@example.org", hasPassword: false },
      grants: [{ role: "FACILITATOR" }],
      needsSecondFactor: false,
    },
  });
  expect(
    await app.sql("select from invitation where email = 'invited@example.org' and accepted_at is null"),
  ).toEqual([]);
});

test("whoever has an account signs in to it, also after their address at the provider changed", async () => {
  const { email } = await addPerson(app, { role: "AUDITOR" });
  expect((await comeAs({ sub: "moved", email })).me).toMatchObject({
    me: { account: { email, hasPassword: true } },
  });
  expect((await comeAs({ sub: "moved", email: "elsewhere@example.org" })).me).toMatchObject({
    me: { account: { email } },
  });
});

test("the provider's tokens are not kept", async () => {
  const { id, email } = await addPerson(app);
  await comeAs({ sub: "tokens", email });
  await comeAs({ sub: "tokens", email });
  expect(
    await app.sql(
      "select access_token, refresh_token, id_token from sign_in_method where account_id = $1 and provider_id = 'oidc'",
      [id],
    ),
  ).toEqual([{ access_token: null, refresh_token: null, id_token: null }]);
});

test("the provider's word is no one-time code: an administrator gives one here", async () => {
  const person = await addPerson(app, { role: "ADMINISTRATOR" });
  const { secret } = await setUpCodes(await enter(app, person));
  const { browser, me } = await comeAs({ email: person.email });
  expect(me).toMatchObject({ me: { grants: [], needsSecondFactor: true } });
  expect((await browser.post("two-factor/verify-totp", { code: codeOf(secret, 1) })).status).toBe(200);
  expect((await browser.ask(ME)).data).toMatchObject({ me: { grants: [{ role: "ADMINISTRATOR" }] } });
});

test("whoever has no password sets up one-time codes without one", async () => {
  await addInvitation(app, { email: "codes@example.org", role: "ADMINISTRATOR" });
  const { browser } = await comeAs({ email: "codes@example.org" });
  await setUpCodes(browser);
  expect((await browser.ask(ME)).data).toMatchObject({ me: { grants: [{ role: "ADMINISTRATOR" }] } });
});

test("an account of the provider that is joined stands in the history, as the act of whose it is", async () => {
  const person = await addPerson(app);
  const come = () => comeAs({ sub: person.id, email: person.email });
  const events = (await keptOf(app.databaseUrl, come)).filter(({ field }) => field === "sign_in_method");
  expect(events).toMatchObject([
    {
      ...{ entity: "account", recordId: person.id, path: "PERSON", accountId: person.id },
      ...{ old: null, new: "oidc" },
    },
  ]);
  expect(await keptOf(app.databaseUrl, come)).toEqual([]);
});
