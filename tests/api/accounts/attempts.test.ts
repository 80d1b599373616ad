import { beforeEach, expect, test } from "vitest";
import { openBrowser } from "../../support/browser-session.ts";
import { ACCEPT, addPerson, codeOf, enter, PASSWORD, setUpCodes, sha256 } from "../../support/people.ts";
import { startApp } from "../../support/start-app.ts";

// two processes on one database, as behind a balancer; a process remembers what it refused, so a third begins afresh
const app = await startApp();
const other = await startApp({ databaseUrl: app.databaseUrl });
const fresh = await startApp({ databaseUrl: app.databaseUrl });
/** One in which the address of the tests itself is refused in the end. */
const crowded = await startApp();
beforeEach(async () => {
  await app.sql("delete from rate_limit");
});

const WRONG = "a wrong password indeed";
const signIn = (url: string, email: string, password = WRONG) =>
  openBrowser(url).post("sign-in/email", { email, password });

/** How often tries, two hundred at a time, were answered with each status. */
async function countStatuses(tries: number, attempt: (at: number) => Promise<{ readonly status: number }>) {
  const counts = new Map<number, number>();
  for (let begun = 0; begun < tries; begun += 200) {
    const statuses = await Promise.all(
      Array.from({ length: 200 }, async (_, at) => (await attempt(at)).status),
    );
    for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

test("of ten thousand tries at once, on one account from one address, ten are looked at", async () => {
  const { email } = await addPerson(app);
  const counts = await countStatuses(10_000, (at) => signIn(at % 2 ? app.url : other.url, email));
  expect([...counts].toSorted()).toEqual([
    [401, 10],
    [429, 9990],
  ]);
});

test("whoever tried too often hears when to come back, in a sentence and in a header", async () => {
  const { email } = await addPerson(app);
  for (let tries = 0; tries < 10; tries += 1) await signIn(app.url, email);
  const { status, headers, body } = await signIn(app.url, email, PASSWORD);
  expect(status).toBe(429);
  expect(Number(headers.get("retry-after"))).toBeGreaterThan(800);
  expect(body).toEqual({
    code: "TOO_MANY_REQUESTS",
    message: "This was tried too often; try again in 15 minutes.",
  });
});

test("an address that nobody has is counted like any other", async () => {
  for (let tries = 0; tries < 10; tries += 1)
    expect((await signIn(app.url, "nobody@example.org")).status).toBe(401);
  expect((await signIn(app.url, "NOBODY@example.org ")).status).toBe(429);
});

test("many accounts from one address are one address", async () => {
  const counts = await countStatuses(200, (at) => signIn(crowded.url, `person-${at}@example.org`));
  expect(counts.get(401)).toBe(100);
});

test("whoever signs in takes their tries back", async () => {
  const { email } = await addPerson(app);
  for (let round = 0; round < 3; round += 1) {
    for (let tries = 0; tries < 9; tries += 1) expect((await signIn(app.url, email)).status).toBe(401);
    expect((await signIn(app.url, email, PASSWORD)).status).toBe(200);
  }
});

/** A test cannot have many addresses, so the tries of others are written down as they would be. */
const exhaust = (kind: string) =>
  app.sql("update rate_limit set points = 1000 where key like $1 || ' account:%'", [kind]);

test("tries from elsewhere keep nobody out of an address from which they signed in before", async () => {
  const { email } = await addPerson(app);
  await signIn(app.url, email);
  await exhaust("SIGN_IN");
  expect((await signIn(app.url, email, PASSWORD)).status).toBe(429);
  await app.sql("delete from rate_limit");
  expect((await signIn(fresh.url, email, PASSWORD)).status).toBe(200);
  await signIn(fresh.url, email);
  await exhaust("SIGN_IN");
  expect((await signIn(fresh.url, email, PASSWORD)).status).toBe(200);
});

test.each(["two-factor/verify-totp", "two-factor/verify-backup-code"])(
  "codes are not to be guessed: %s",
  async (path) => {
    const person = await addPerson(app);
    const { secret } = await setUpCodes(await enter(app, person));
    await app.sql("delete from rate_limit");
    const statuses: number[] = [];
    for (let tries = 0; tries < 12; tries += 1) {
      const browser = openBrowser(app.url); // another challenge each time
      await browser.post("sign-in/email", { email: person.email, password: PASSWORD });
      statuses.push((await browser.post(path, { code: String(100_000 + tries) })).status);
    }
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(statuses.slice(10)).toEqual([429, 429]);
    const browser = openBrowser(app.url);
    await browser.post("sign-in/email", { email: person.email, password: PASSWORD });
    expect((await browser.post("two-factor/verify-totp", { code: codeOf(secret) })).status).toBe(429);
  },
);

test("an open browser is no place to guess the password of whoever left it", async () => {
  const browser = await enter(app, await addPerson(app));
  const body = { currentPassword: WRONG, newPassword: "een-heel-ander-woord" };
  for (let tries = 0; tries < 10; tries += 1)
    expect((await browser.post("change-password", body)).status).toBe(400);
  expect((await browser.post("two-factor/enable", { password: PASSWORD })).status).toBe(429);
});

test("a password is guessed as often as it may be, wherever it is asked for", async () => {
  const person = await addPerson(app);
  const browser = await enter(app, person);
  for (let tries = 0; tries < 5; tries += 1) await signIn(app.url, person.email);
  const body = { currentPassword: WRONG, newPassword: "een-heel-ander-woord" };
  for (let tries = 0; tries < 5; tries += 1)
    expect((await browser.post("change-password", body)).status).toBe(400);
  expect((await browser.post("two-factor/enable", { password: PASSWORD })).status).toBe(429);
  expect((await signIn(app.url, person.email, PASSWORD)).status).toBe(429);
});

test("nobody's mailbox is filled with links", async () => {
  const { email } = await addPerson(app);
  const statuses: number[] = [];
  for (let tries = 0; tries < 4; tries += 1)
    statuses.push((await openBrowser(app.url).post("request-password-reset", { email })).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
});

test("links are not to be guessed", async () => {
  const answers = [];
  for (let tries = 0; tries < 31; tries += 1)
    answers.push(await crowded.ask(ACCEPT, { input: { token: `guess ${tries}`, password: PASSWORD } }));
  expect(answers.slice(0, 30).map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(
    Array(30).fill("NOT_FOUND"),
  );
  expect(answers[30]).toMatchObject({
    errors: [
      {
        message: "This was tried too often; try again in 15 minutes.",
        extensions: { code: "TOO_MANY_REQUESTS" },
      },
    ],
  });
  expect(
    (await openBrowser(crowded.url).post("reset-password", { token: "guess", newPassword: PASSWORD })).status,
  ).toBe(429);
});

test("who tried what is not to be read in the database", async () => {
  await signIn(app.url, "read@example.org");
  const rows = await app.sql<{ row: string }>("select r::text as row from rate_limit r");
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.filter(({ row }) => /read@|127\.0/.test(row))).toEqual([]);
});

test("whoever has the table cannot find out by trying who tried from where", async () => {
  await signIn(app.url, "tried@example.org");
  const names = ["127.0.0.1", "tried@example.org", "tried@example.org 127.0.0.1"].map(sha256);
  const rows = await app.sql<{ key: string }>("select key from rate_limit");
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.filter(({ key }) => names.some((name) => key.includes(name)))).toEqual([]);
});
