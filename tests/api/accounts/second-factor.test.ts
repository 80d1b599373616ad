import { beforeEach, expect, test } from "vitest";
import { type BrowserSession, openBrowser } from "../../support/browser-session.ts";
import { addPerson, codeOf, enter, PASSWORD, type Person, setUpCodes } from "../../support/people.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
beforeEach(async () => {
  await app.sql("delete from rate_limit");
});

const ME =
  "{ me { account { email } grants { role } needsSecondFactor givenSecondFactor mayOpenConfidential confidentialUntil viewerMay { manageAccounts } } }";
const ACCOUNTS = "{ accounts { totalCount } }";
const SESSIONS = "{ mySessions { isCurrent } }";

interface Me {
  readonly me: Readonly<Record<string, unknown>>;
}
const me = async (browser: BrowserSession) => (await browser.ask<Me>(ME)).data?.me;

/** Somebody with codes, and a browser in which they gave their password and no code yet. */
async function halfWay(given: { readonly role?: string } = {}) {
  const person = await addPerson(app, given);
  const codes = await setUpCodes(await enter(app, person));
  await app.sql("delete from rate_limit"); // setting up has used the code of this half minute
  const browser = openBrowser(app.url);
  const { body } = await browser.post("sign-in/email", { email: person.email, password: PASSWORD });
  expect(body).toMatchObject({ twoFactorRedirect: true });
  return { person, browser, ...codes };
}

test("an administrator without second factor is let in, and may do nothing but set one up", async () => {
  const person = await addPerson(app, { role: "ADMINISTRATOR" });
  const browser = await enter(app, person);
  expect(await me(browser)).toEqual({
    account: { email: person.email },
    grants: [],
    needsSecondFactor: true,
    givenSecondFactor: false,
    mayOpenConfidential: false,
    confidentialUntil: null,
    viewerMay: { manageAccounts: false },
  });
  expect(await browser.ask(ACCOUNTS)).toMatchObject({ errors: [{ extensions: { code: "FORBIDDEN" } }] });
  expect((await browser.ask(SESSIONS)).data).toEqual({ mySessions: [{ isCurrent: true }] });
  await setUpCodes(browser);
  expect(await me(browser)).toMatchObject({
    grants: [{ role: "ADMINISTRATOR" }],
    needsSecondFactor: false,
    givenSecondFactor: true,
    viewerMay: { manageAccounts: true },
  });
  expect((await browser.ask(ACCOUNTS)).data).toBeTruthy();
});

test("so is whoever is named for confidential records, whatever their role", async () => {
  const browser = await enter(app, await addPerson(app, { role: "UMBRELLA_STAFF", readsConfidential: true }));
  expect(await me(browser)).toMatchObject({ grants: [], needsSecondFactor: true });
  expect(
    await browser.ask('mutation { openConfidential(reason: "I would like to look") { confidentialUntil } }'),
  ).toMatchObject({
    errors: [{ extensions: { code: "FORBIDDEN" } }],
  });
});

test("a right password alone opens nothing once codes are set up", async () => {
  const { browser } = await halfWay();
  expect([...browser.cookies.keys()]).toEqual(["onze.two_factor"]);
  expect(await me(browser)).toMatchObject({ account: null });
});

test.each([
  ["a wrong code", "two-factor/verify-totp", { code: "000000" }, "INVALID_CODE"],
  ["no code", "two-factor/verify-totp", {}, "VALIDATION_ERROR"],
  ["a wrong backup code", "two-factor/verify-backup-code", { code: "abcde-fghij" }, "INVALID_BACKUP_CODE"],
])("%s opens nothing", async (_, path, body, code) => {
  const { browser } = await halfWay();
  expect((await browser.post(path, body)).body.code).toBe(code);
  expect(await me(browser)).toMatchObject({ account: null });
});

test.each(["two-factor/verify-totp", "two-factor/verify-backup-code"])(
  "%s needs a password first",
  async (path) => {
    const { secret, backupCodes } = await halfWay();
    const code = path.endsWith("totp") ? codeOf(secret) : backupCodes[0];
    expect(await openBrowser(app.url).post(path, { code })).toMatchObject({
      status: 401,
      body: { code: "INVALID_TWO_FACTOR_COOKIE" },
    });
  },
);

test("a code is counted for somebody, or it is not looked at", async () => {
  const { browser, secret } = await halfWay();
  const challenge = browser.cookies.get("onze.two_factor") ?? "";
  await app.sql("update verification set expires_at = now() - interval '1 second'");
  const response = await fetch(`${app.url}/api/auth/two-factor/verify-totp`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie: `onze.two_factor=${challenge}` },
    body: JSON.stringify({ code: codeOf(secret) }),
  });
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({
    code: "INVALID_TWO_FACTOR_COOKIE",
    message: "Give your password first, and the code at once after.",
  });
});

test("a right code opens the session, and is told so", async () => {
  const { person, browser, secret } = await halfWay({ role: "ADMINISTRATOR" });
  const { status, body } = await browser.post("two-factor/verify-totp", { code: codeOf(secret) });
  expect(status).toBe(200);
  expect(Object.keys(body)).toEqual(["user"]);
  expect(await me(browser)).toMatchObject({
    account: { email: person.email },
    grants: [{ role: "ADMINISTRATOR" }],
    givenSecondFactor: true,
  });
});

test("a code that was used opens nothing a second time, though the clock would allow it", async () => {
  const { person, browser, secret } = await halfWay();
  const code = codeOf(secret);
  expect((await browser.post("two-factor/verify-totp", { code })).status).toBe(200);
  const thief = openBrowser(app.url);
  await thief.post("sign-in/email", { email: person.email, password: PASSWORD });
  expect(await thief.post("two-factor/verify-totp", { code })).toMatchObject({
    status: 401,
    body: { code: "INVALID_CODE" },
  });
});

test("a device is never trusted for good: each sign-in asks for a code", async () => {
  const { person, browser, secret } = await halfWay();
  await browser.post("two-factor/verify-totp", { code: codeOf(secret) });
  expect(
    await browser.post("two-factor/verify-totp", { code: codeOf(secret, 1), trustDevice: "true" }),
  ).toMatchObject({ status: 200 });
  expect([...browser.cookies.keys()]).toEqual(["onze.session_token"]);
  await browser.post("sign-out");
  const { body } = await browser.post("sign-in/email", {
    email: person.email,
    password: PASSWORD,
    rememberMe: "yes",
  });
  expect(body).toMatchObject({ twoFactorRedirect: true });
});

test("a backup code opens the session once, also for many at once", async () => {
  const { person, backupCodes } = await halfWay();
  const [code] = backupCodes;
  const browsers = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const browser = openBrowser(app.url);
      await browser.post("sign-in/email", { email: person.email, password: PASSWORD });
      return browser;
    }),
  );
  const answers = await Promise.all(
    browsers.map((each) => each.post("two-factor/verify-backup-code", { code })),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  const open = await Promise.all(browsers.map(async (each) => (await me(each))?.givenSecondFactor));
  expect(open.filter(Boolean)).toHaveLength(1);
});

test("codes and their secret are not to be read in the database", async () => {
  const { person, secret, backupCodes } = await halfWay();
  const [row] = await app.sql<{ row: string }>(
    "select f::text as row from second_factor f where account_id = $1",
    [person.id],
  );
  for (const text of [secret.toString(), ...backupCodes]) expect(row?.row).not.toContain(text);
});

/** A session of somebody with codes in which none was given, as after signing in with a provider. */
async function withoutCode(): Promise<{ person: Person; browser: BrowserSession; secret: Buffer }> {
  const { person, browser, secret } = await halfWay();
  await browser.post("two-factor/verify-totp", { code: codeOf(secret) });
  await app.sql("update session set second_factor_at = null where account_id = $1", [person.id]);
  return { person, browser, secret };
}

test.each([
  ["two-factor/disable", { password: PASSWORD }],
  ["two-factor/generate-backup-codes", { password: PASSWORD }],
  ["two-factor/enable", { password: PASSWORD }],
  ["change-password", { currentPassword: PASSWORD, newPassword: "een-heel-ander-woord" }],
])("who has codes and gave none in this session cannot %s", async (path, body) => {
  const { person, browser } = await withoutCode();
  expect(await browser.post(path, body)).toMatchObject({
    status: 403,
    body: { code: "SECOND_FACTOR_REQUIRED" },
  });
  expect(await app.sql("select two_factor_enabled from account where id = $1", [person.id])).toEqual([
    { two_factor_enabled: true },
  ]);
});

test("a code given in the middle of a session counts from then on", async () => {
  const { browser, secret } = await withoutCode();
  expect(await me(browser)).toMatchObject({ givenSecondFactor: false });
  expect((await browser.post("two-factor/verify-totp", { code: codeOf(secret, 1) })).status).toBe(200);
  expect(await me(browser)).toMatchObject({ givenSecondFactor: true });
});

test("who set codes up by choice and gave none in a session has no role in it, as a thief of the password would not", async () => {
  const person = await addPerson(app);
  const [own, thief] = [await enter(app, person), await enter(app, person)];
  expect(await me(thief)).toMatchObject({ grants: [{ role: "MEMBER_EDITOR" }], needsSecondFactor: false });
  const secret = (await setUpCodes(own)).secret;
  expect(await me(own)).toMatchObject({ grants: [{ role: "MEMBER_EDITOR" }], needsSecondFactor: false });
  expect(await me(thief)).toMatchObject({ grants: [], needsSecondFactor: true, givenSecondFactor: false });
  expect(
    await thief.ask("{ me { requiresSecondFactor } changes { totalCount } }"),
    "the history is for roles alone",
  ).toMatchObject({ errors: [{ extensions: { code: "FORBIDDEN" } }] });
  expect((await thief.post("two-factor/verify-totp", { code: codeOf(secret, 1) })).status).toBe(200);
  expect(await me(thief)).toMatchObject({ grants: [{ role: "MEMBER_EDITOR" }], needsSecondFactor: false });
});

test.each(["disable", "generate-backup-codes", "enable"])("%s needs the password", async (path) => {
  const browser = await enter(app, await addPerson(app));
  if (path !== "enable") await setUpCodes(browser);
  expect((await browser.post(`two-factor/${path}`, { password: "not the right one" })).status).toBe(400);
});

test("an administrator who gives codes up has no rights until there are new ones", async () => {
  const { browser, secret } = await halfWay({ role: "ADMINISTRATOR" });
  await browser.post("two-factor/verify-totp", { code: codeOf(secret) });
  expect((await browser.post("two-factor/disable", { password: PASSWORD })).status).toBe(200);
  expect(await me(browser)).toMatchObject({ grants: [], needsSecondFactor: true, givenSecondFactor: false });
});

test("new backup codes replace the old ones", async () => {
  const { person, browser, secret, backupCodes } = await halfWay();
  await browser.post("two-factor/verify-totp", { code: codeOf(secret) });
  const { body } = await browser.post("two-factor/generate-backup-codes", { password: PASSWORD });
  const again = openBrowser(app.url);
  await again.post("sign-in/email", { email: person.email, password: PASSWORD });
  expect((await again.post("two-factor/verify-backup-code", { code: backupCodes[0] })).status).toBe(401);
  const [fresh] = body.backupCodes as string[];
  expect((await again.post("two-factor/verify-backup-code", { code: fresh })).status).toBe(200);
});

test("changing the password keeps that a code was given", async () => {
  const { browser, secret } = await halfWay({ role: "ADMINISTRATOR" });
  await browser.post("two-factor/verify-totp", { code: codeOf(secret) });
  await browser.post("change-password", { currentPassword: PASSWORD, newPassword: "een-heel-ander-woord" });
  expect(await me(browser)).toMatchObject({ givenSecondFactor: true, grants: [{ role: "ADMINISTRATOR" }] });
});
