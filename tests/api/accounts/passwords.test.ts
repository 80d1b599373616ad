import { beforeEach, expect, test } from "vitest";
import { openBrowser } from "../../support/browser-session.ts";
import { addPerson, enter, PASSWORD, type Person } from "../../support/people.ts";
import { readOutbox, tokenIn, waitForMail } from "../../support/read-outbox.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
beforeEach(async () => {
  await app.sql("delete from rate_limit");
});

const NEW_PASSWORD = "een-heel-ander-woord";
const ME = "{ me { account { email } } }";

const signIn = (person: Person, password: string) =>
  openBrowser(app.url).post("sign-in/email", { email: person.email, password });
const reset = (token: string, newPassword: string) =>
  openBrowser(app.url).post("reset-password", { token, newPassword });

async function askForLink({ email }: Person): Promise<string> {
  await openBrowser(app.url).post("request-password-reset", { email });
  return tokenIn(await waitForMail(app.dataDirectory, email));
}

test("asking for a new password is answered alike for known, unknown and closed addresses", async () => {
  const known = await addPerson(app);
  const closed = await addPerson(app);
  await app.sql("update account set disabled_at = now() where id = $1", [closed.id]);
  for (const email of [known.email, "nobody@example.org", closed.email]) {
    const { status, body } = await openBrowser(app.url).post("request-password-reset", { email });
    expect({ status, body }).toEqual({ status: 200, body: { status: true } });
  }
  await waitForMail(app.dataDirectory, known.email);
  const addresses = JSON.stringify((await readOutbox(app.dataDirectory)).map(({ to }) => to));
  expect(addresses).not.toContain("nobody@example.org");
  expect(addresses).not.toContain(closed.email);
});

test.each(["", "nobody", "a@b", "x@example.org\nbcc: y@example.org"])(
  "%j is no address to ask for",
  async (email) => {
    expect(await openBrowser(app.url).post("request-password-reset", { email })).toMatchObject({
      status: 400,
      body: { code: "INVALID_EMAIL" },
    });
  },
);

test("nobody can have the link lead elsewhere", async () => {
  const person = await addPerson(app);
  await openBrowser(app.url).post("request-password-reset", {
    email: person.email,
    redirectTo: "https://elsewhere.example",
  });
  const { text } = await waitForMail(app.dataDirectory, person.email);
  expect(text).not.toContain("elsewhere");
  expect(text).toMatch(
    new RegExp(`http://localhost:${new URL(app.url).port}/reset-password\\?token=[\\w-]+`),
  );
});

test.each([
  ["short", "PASSWORD_TOO_SHORT"],
  ["administrator", "PASSWORD_TOO_COMMON"],
  ["Password1234!", "PASSWORD_TOO_COMMON"],
  ["x".repeat(129), "PASSWORD_TOO_LONG"],
])("a link does not make %s a password, and still holds", async (password, code) => {
  const person = await addPerson(app);
  const token = await askForLink(person);
  expect(await reset(token, password)).toMatchObject({ status: 400, body: { code } });
  expect((await reset(token, NEW_PASSWORD)).status).toBe(200);
});

test.each([
  ["altered", (token: string) => `${token}x`, null],
  ["empty", () => "", null],
  ["too old", (token: string) => token, "update verification set expires_at = now()"],
  [
    "of a closed account",
    (token: string) => token,
    "update account set disabled_at = now() where email = $1",
  ],
])("a link that is %s changes no password", async (_, alter, change) => {
  const person = await addPerson(app);
  const token = await askForLink(person);
  if (change) await app.sql(change, change.includes("$1") ? [person.email] : []);
  expect(await reset(alter(token), NEW_PASSWORD)).toMatchObject({
    status: 400,
    body: { code: "INVALID_TOKEN" },
  });
  await app.sql("update account set disabled_at = null");
  expect((await signIn(person, PASSWORD)).status).toBe(200);
});

test("a link works once, also for many at once, and ends every session and every other link", async () => {
  const person = await addPerson(app);
  const browser = await enter(app, person);
  const other = await askForLink(person);
  await app.sql("delete from rate_limit");
  const token = await askForLink(person);
  const answers = await Promise.all(Array.from({ length: 6 }, () => reset(token, NEW_PASSWORD)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect((await reset(other, "nog een ander woord")).status).toBe(400);
  expect((await browser.ask(ME)).data).toEqual({ me: { account: null } });
  expect((await signIn(person, PASSWORD)).status).toBe(401);
  expect((await signIn(person, NEW_PASSWORD)).status).toBe(200);
});

test("nobody changes a password who is not signed in", async () => {
  const body = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
  expect((await openBrowser(app.url).post("change-password", body)).status).toBe(401);
});

test.each([
  ["the wrong password", { currentPassword: NEW_PASSWORD, newPassword: NEW_PASSWORD }, "INVALID_PASSWORD"],
  ["a common one", { currentPassword: PASSWORD, newPassword: "administrator" }, "PASSWORD_TOO_COMMON"],
  ["a short one", { currentPassword: PASSWORD, newPassword: "short" }, "PASSWORD_TOO_SHORT"],
  ["none", { currentPassword: PASSWORD }, "PASSWORD_TOO_SHORT"],
])("%s changes no password", async (_, body, code) => {
  const person = await addPerson(app);
  const browser = await enter(app, person);
  expect(await browser.post("change-password", body)).toMatchObject({ status: 400, body: { code } });
  expect((await signIn(person, PASSWORD)).status).toBe(200);
});

test("the name of one's own mailbox is no part of a password, on any way to one", async () => {
  const person = await addPerson(app, { email: "mathilde@example.org" });
  const browser = await enter(app, person);
  const newPassword = "dag-MATHILDE-dag";
  const changed = await browser.post("change-password", { currentPassword: PASSWORD, newPassword });
  expect(changed.body.code).toBe("PASSWORD_TOO_COMMON");
  expect((await reset(await askForLink(person), newPassword)).body.code).toBe("PASSWORD_TOO_COMMON");
});

test("a link that was given out before the password was changed changes it no more", async () => {
  const person = await addPerson(app);
  const token = await askForLink(person);
  const browser = await enter(app, person);
  const changed = await browser.post("change-password", {
    currentPassword: PASSWORD,
    newPassword: NEW_PASSWORD,
  });
  expect(changed.status).toBe(200);
  expect(await reset(token, "nog een ander woord")).toMatchObject({
    status: 400,
    body: { code: "INVALID_TOKEN" },
  });
  expect((await signIn(person, NEW_PASSWORD)).status).toBe(200);
});

test("a link stays good while somebody does not know the password that they would change", async () => {
  const person = await addPerson(app);
  const token = await askForLink(person);
  const browser = await enter(app, person);
  const body = { currentPassword: "a wrong password", newPassword: NEW_PASSWORD };
  expect((await browser.post("change-password", body)).status).toBe(400);
  expect((await reset(token, NEW_PASSWORD)).status).toBe(200);
});

test("changing a password keeps this session and ends the others, whatever the client asks for", async () => {
  const person = await addPerson(app);
  const [here, elsewhere] = [await enter(app, person), await enter(app, person)];
  const changed = await here.post("change-password", {
    currentPassword: PASSWORD,
    newPassword: NEW_PASSWORD,
    revokeOtherSessions: false,
  });
  expect(changed.status).toBe(200);
  expect(changed.body).not.toHaveProperty("token");
  expect((await here.ask(ME)).data).toEqual({ me: { account: { email: person.email } } });
  expect((await elsewhere.ask(ME)).data).toEqual({ me: { account: null } });
});
