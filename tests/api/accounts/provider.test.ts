import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
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

test.each([
  ["has not verified", false],
  ["says nothing of", undefined],
])(
  "an address that the provider %s takes up no invitation, opens no account, and is told so",
  async (_, verified) => {
    const ofInvitation = `${crypto.randomUUID()}@example.org`;
    await addInvitation(app, { email: ofInvitation });
    for (const email of [ofInvitation, (await addPerson(app)).email]) {
      const { location, me } = await comeAs({ email, email_verified: verified });
      expect(location).toBe("/sign-in?error=email_not_verified");
      expect(me).toEqual(NOBODY);
    }
  },
);

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

test.each(["", "?state=x&code=y", "?state=%00&code=%00", "?error=access_denied"])(
  "an answer that nobody asked for opens nothing: %j",
  async (query) => {
    const browser = openBrowser(app.url);
    const { headers } = await browser.visit(`${url}/api/auth/callback/oidc${query}`);
    expect(headers.get("location")).toMatch(/\/sign-in\?/);
    expect((await browser.ask(ME)).data).toEqual(NOBODY);
  },
);

test("a request that names another server in its first line is answered for ours", async () => {
  const { status, url: leads } = await postTo("http://elsewhere.example/api/auth/sign-in/social");
  expect(status).toBe(200);
  expect(new URL(leads).searchParams.get("redirect_uri")).toBe(`${url}/api/auth/callback/oidc`);
});

/** Asks to sign in with a first line as proxies are sent it, which holds a whole address. */
function postTo(address: string): Promise<{ readonly status?: number | undefined; readonly url: string }> {
  return new Promise((done, fail) => {
    const headers = { "content-type": "application/json" };
    const asked = request(
      { host: "127.0.0.1", port, path: address, method: "POST", headers },
      async (answer) => {
        const { url: leads } = JSON.parse(await text(answer));
        done({ status: answer.statusCode, url: leads });
      },
    );
    asked.on("error", fail);
    asked.end(JSON.stringify({ provider: "oidc", callbackURL: "/account" }));
  });
}

const OFFICE = 60;

test("a whole office signs in with the provider", async () => {
  const { email } = await addPerson(app);
  for (let people = 0; people < OFFICE + 2; people += 1)
    expect((await comeAs({ sub: "office", email })).location).toBe("/account");
});

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

test.each([
  ["Ana Pérez", "Ana Pérez"],
  ["jan.jansen", "jan jansen"],
  ["", "jan jansen"],
  ["https://evil.example", "jan jansen"],
])("whom the provider calls %j is called so without a link: %s", async (name, called) => {
  const email = "jan.jansen@example.org";
  await app.sql("delete from account where email = $1", [email]);
  await addInvitation(app, { email });
  await app.sql("update invitation set name = null where email = $1", [email]);
  await comeAs({ email, name });
  expect(await app.sql("select name from account where email = $1", [email])).toEqual([{ name: called }]);
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

test.each([
  ["an administrator", "ADMINISTRATOR"],
  ["an editor who set codes up by choice", "MEMBER_EDITOR"],
])("the provider's word is no one-time code: %s gives one here", async (_, role) => {
  const person = await addPerson(app, { role });
  const { secret } = await setUpCodes(await enter(app, person));
  const { browser, me } = await comeAs({ email: person.email });
  expect(me).toMatchObject({ me: { grants: [], needsSecondFactor: true } });
  expect((await browser.post("two-factor/verify-totp", { code: codeOf(secret, 1) })).status).toBe(200);
  expect((await browser.ask(ME)).data).toMatchObject({ me: { grants: [{ role }] } });
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

// the last, as a process remembers whom it refused
test("who tries to sign in with the provider and does not is counted once, where it begins", async () => {
  const { email } = await addPerson(app);
  const begin = () => openBrowser(app.url).post("sign-in/social", { provider: "oidc", callbackURL: "/" });
  for (let tries = 0; tries < OFFICE - 1; tries += 1) expect((await begin()).status).toBe(200);
  expect((await comeAs({ email })).me).toMatchObject({ me: { account: { email } } });
  expect((await begin()).status, "whoever came in took the try back").toBe(200);
  expect((await begin()).status).toBe(429);
});
