import { expect, test, vi } from "vitest";
import { openBrowser } from "../../support/browser-session.ts";
import { addPerson, codeOf, enter, PASSWORD, type Person, setUpCodes } from "../../support/people.ts";
import { type ReadMail, readOutbox, tokenIn, waitForMail } from "../../support/read-outbox.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
const NEW_PASSWORD = "een-heel-ander-woord";
const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format();

const lettersTo = async ({ email }: Person): Promise<ReadMail[]> =>
  (await readOutbox(app.dataDirectory)).filter(({ to }) => JSON.stringify(to).includes(`"${email}"`));

/** Waits for a letter that tells somebody this. */
const waitForNotice = (person: Person, sentence: string): Promise<ReadMail> =>
  vi.waitUntil(async () => (await lettersTo(person)).find(({ text }) => text?.includes(sentence)) ?? null, {
    timeout: 10_000,
    interval: 20,
  });

/** A letter holds the day and what to do, and nothing to press. */
function expectNoLink({ subject, text = "", html }: ReadMail): void {
  expect(subject).toBe("How you sign in to Onze has changed");
  expect(text).toContain(DAY);
  expect(text).toContain("Was this not you?");
  expect(`${subject} ${text} ${html}`).not.toMatch(/https?:|href|token/);
}

test("whoever's password is changed is told, and nobody is told of a try that failed", async () => {
  const person = await addPerson(app);
  const browser = await enter(app, person);
  await browser.post("change-password", { currentPassword: "not this one", newPassword: NEW_PASSWORD });
  await browser.post("change-password", { currentPassword: PASSWORD, newPassword: NEW_PASSWORD });
  expectNoLink(await waitForNotice(person, "your account got a new password."));
  expect(await lettersTo(person)).toHaveLength(1);
});

test("whoever's password is set by a link is told", async () => {
  const person = await addPerson(app);
  await openBrowser(app.url).post("request-password-reset", { email: person.email });
  const token = tokenIn(await waitForMail(app.dataDirectory, person.email));
  await openBrowser(app.url).post("reset-password", { token, newPassword: NEW_PASSWORD });
  expectNoLink(await waitForNotice(person, "your account got a new password."));
});

test("codes that are set up and taken away are told, and a code that is merely given is not", async () => {
  const person = await addPerson(app);
  const browser = await enter(app, person);
  const { secret } = await setUpCodes(browser);
  expectNoLink(await waitForNotice(person, "one-time codes were set up"));
  await app.sql("delete from rate_limit"); // the code of this half minute was used
  const elsewhere = openBrowser(app.url);
  await elsewhere.post("sign-in/email", { email: person.email, password: PASSWORD });
  await elsewhere.post("two-factor/verify-totp", { code: codeOf(secret) });
  await browser.post("two-factor/disable", { password: PASSWORD });
  expectNoLink(await waitForNotice(person, "one-time codes of your account were removed"));
  expect(await lettersTo(person)).toHaveLength(2);
});

test("codes that an administrator takes away are told too, beside the link to a new password", async () => {
  const person = await addPerson(app);
  await setUpCodes(await enter(app, person));
  const { headers } = await app.signIn("ADMINISTRATOR");
  await app.ask("mutation ($id: ID!) { resetAccount(id: $id) { id } }", { id: person.id }, headers);
  expectNoLink(await waitForNotice(person, "one-time codes of your account were removed"));
  expect(tokenIn(await waitForNotice(person, "asks you to choose a new password"))).not.toBe("");
});

test("whoever set codes up, or took them away, stands in the history of their account", async () => {
  const person = await addPerson(app);
  const browser = await enter(app, person);
  await setUpCodes(browser);
  await browser.post("two-factor/disable", { password: PASSWORD });
  expect(
    await app.sql(
      "select path, account_id, new from change_event where record_id = $1 and field = 'two_factor_enabled' order by position",
      [person.id],
    ),
  ).toEqual([
    { path: "PERSON", account_id: person.id, new: true },
    { path: "PERSON", account_id: person.id, new: false },
  ]);
});
