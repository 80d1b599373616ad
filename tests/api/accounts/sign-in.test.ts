import { expect, test } from "vitest";
import { openBrowser } from "../../support/browser-session.ts";
import { addPerson, enter, PASSWORD } from "../../support/people.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();

const ME = "{ me { account { email } grants { role } } }";
const visitor = { me: { account: null, grants: [] } };

test.each([
  ["POST", "sign-up/email"],
  ["GET", "get-session"],
  ["POST", "update-user"],
  ["POST", "change-email"],
  ["POST", "delete-user"],
  ["POST", "link-social"],
  ["GET", "list-accounts"],
  ["POST", "set-password"],
  ["POST", "two-factor/get-totp-uri"],
  ["POST", "two-factor/send-otp"],
  ["POST", "two-factor/view-backup-codes"],
  ["GET", "reset-password/abc?callbackURL=https://elsewhere.example"],
  ["POST", "sign-in/email/"],
  ["GET", "sign-in/email"],
  ["GET", "callback/google"],
  ["GET", "ok"],
  ["POST", "..%2fgraphql"],
])("what is not needed is not there: %s %s", async (method, path) => {
  const response = await fetch(`${app.url}/api/auth/${path}`, {
    method,
    ...(method === "POST" && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "new@example.org", password: PASSWORD, name: "New" }),
    }),
  });
  expect(response.status).toBe(404);
  expect(await app.sql("select from account where email = 'new@example.org'")).toEqual([]);
});

test.each([
  ["an address that nobody has", { email: "nobody@example.org", password: PASSWORD }, 401],
  ["a wrong password", { email: "known@example.org", password: "vlinder-onder-glad" }, 401],
  ["a wrong password that is common", { email: "known@example.org", password: "password" }, 401],
  ["no password", { email: "known@example.org" }, 400],
  ["nothing", {}, 400],
  ["something that is no text", { email: { $ne: "" }, password: [""] }, 400],
  ["quotes and semicolons", { email: "known@example.org' or 1=1;--", password: PASSWORD }, 400],
])("%s signs nobody in", async (_, body, status) => {
  await app.sql("delete from account where email = 'known@example.org'");
  await addPerson(app, { email: "known@example.org" });
  const browser = openBrowser(app.url);
  expect((await browser.post("sign-in/email", body)).status).toBe(status);
  expect(browser.cookies.size).toBe(0);
  expect((await browser.ask(ME)).data).toEqual(visitor);
});

test("known and unknown addresses are answered alike", async () => {
  const { email } = await addPerson(app);
  const answers = await Promise.all(
    [email, "nobody@example.org"].map((each) =>
      openBrowser(app.url).post("sign-in/email", { email: each, password: "something else entirely" }),
    ),
  );
  expect(answers[0]?.body).toEqual(answers[1]?.body);
  expect(answers.map(({ status }) => status)).toEqual([401, 401]);
});

test("a page of another site signs nobody in, and a form cannot be a question", async () => {
  const { email } = await addPerson(app);
  const browser = openBrowser(app.url);
  const body = { email, password: PASSWORD };
  expect((await browser.post("sign-in/email", body, { origin: "https://elsewhere.example" })).status).toBe(
    403,
  );
  expect((await browser.post("sign-in/email", body, { "content-type": "text/plain" })).status).toBe(400);
  expect(browser.cookies.size).toBe(0);
});

test("whoever gives the right password is signed in, by a cookie that scripts do not see", async () => {
  const person = await addPerson(app, { role: "AUDITOR" });
  const browser = openBrowser(app.url);
  const { status, headers, body } = await browser.post("sign-in/email", {
    email: person.email.toUpperCase(),
    password: PASSWORD,
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({ user: { email: person.email, name: "Ana Pérez" } });
  expect(Object.keys(body)).toEqual(["user"]);
  const [cookie = ""] = headers.getSetCookie();
  expect(cookie).toMatch(/^onze\.session_token=/);
  expect(cookie.split("; ").slice(1).toSorted()).toEqual([
    "HttpOnly",
    "Max-Age=604800",
    "Path=/",
    "SameSite=Lax",
  ]);
  expect(headers.get("cache-control")).toBe("no-store");
  expect((await browser.ask(ME)).data).toEqual({
    me: { account: { email: person.email }, grants: [{ role: "AUDITOR" }] },
  });
});

test("signing out ends the session, also for whoever kept the cookie", async () => {
  const browser = await enter(app, await addPerson(app));
  const kept = new Map(browser.cookies);
  expect((await browser.post("sign-out")).status).toBe(200);
  expect(browser.cookies.size).toBe(0);
  const thief = openBrowser(app.url);
  for (const [name, value] of kept) thief.cookies.set(name, value);
  expect((await thief.ask(ME)).data).toEqual(visitor);
});

test.each([
  ["another token", (value: string) => `${value.startsWith("x") ? "y" : "x"}${value.slice(1)}`],
  ["another signature", (value: string) => `${value.slice(0, -8)}AAAAAA%3D`],
  ["no signature", (value: string) => decodeURIComponent(value).split(".")[0] ?? ""],
  ["nothing but signs", () => "%E0%A4%A"],
  ["a quote", () => "'; drop table session;--.x"],
])("a cookie with %s makes a visitor", async (_, alter) => {
  const browser = await enter(app, await addPerson(app));
  const [[name = "", value = ""] = []] = [...browser.cookies];
  browser.cookies.set(name, alter(value));
  expect((await browser.ask(ME)).data).toEqual(visitor);
});

test("the session of an account that is closed, erased or out of date is none", async () => {
  const changes = [
    "update account set disabled_at = now() where id = $1",
    "update account set erased_at = now() where id = $1",
    "update session set expires_at = now() where account_id = $1",
  ];
  for (const change of changes) {
    const person = await addPerson(app);
    const browser = await enter(app, person);
    await app.sql(change, [person.id]);
    expect((await browser.ask(ME)).data).toEqual(visitor);
  }
});

test("a grant that is withdrawn in mid-session counts no more with the next question", async () => {
  const person = await addPerson(app, { role: "FACILITATOR" });
  const browser = await enter(app, person);
  await app.sql("update account_grant set withdrawn_at = now() where account_id = $1", [person.id]);
  expect((await browser.ask(ME)).data).toEqual({ me: { account: { email: person.email }, grants: [] } });
});

test("a closed account is told so only with the right password, and signs in no more", async () => {
  const person = await addPerson(app);
  await app.sql("update account set disabled_at = now() where id = $1", [person.id]);
  const browser = openBrowser(app.url);
  expect(await browser.post("sign-in/email", { email: person.email, password: PASSWORD })).toMatchObject({
    status: 403,
    body: { code: "ACCOUNT_CLOSED" },
  });
  expect(
    (await browser.post("sign-in/email", { email: person.email, password: "not the right one" })).status,
  ).toBe(401);
  expect(browser.cookies.size).toBe(0);
});

test("over HTTPS cookies are for HTTPS alone", async () => {
  const secure = await startApp({ http: { url: "https://onze.example" } });
  const { email } = await addPerson(secure);
  const { headers } = await openBrowser(secure.url).post("sign-in/email", { email, password: PASSWORD });
  expect(headers.getSetCookie()).toEqual([expect.stringMatching(/^__Secure-onze\.session_token=.*; Secure/)]);
});
