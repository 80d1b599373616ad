import { afterEach, expect, test, vi } from "vitest";
import { type AuthAnswer, openBrowser } from "../support/browser-session.ts";
import { addPerson, enter, PASSWORD } from "../support/people.ts";
import { tokenIn, waitForMail } from "../support/read-outbox.ts";
import { startApp } from "../support/start-app.ts";
import { withClient } from "../support/with-client.ts";

const app = await startApp();

const OURS =
  "from pg_stat_activity where application_name = 'onze accounts' and datname = current_database()";
/** Ends every connection with which people sign in. */
const END = `select pg_terminate_backend(pid) ${OURS}`;
const WAITING = `select pid ${OURS} and wait_event_type = 'Lock'`;

/** Keeps everybody away from sessions, and breaks the connection of a request as soon as it waits for them. */
const overBrokenConnection = (request: () => Promise<AuthAnswer>): Promise<AuthAnswer> =>
  withClient(app.databaseUrl, async (client) => {
    await client.query("begin");
    await client.query("lock table session in access exclusive mode");
    const answer = request();
    await expect.poll(async () => (await client.query(WAITING)).rows, { timeout: 10_000 }).not.toEqual([]);
    await client.query(END);
    await client.query("rollback");
    return answer;
  });

const signIn = (email: string): Promise<AuthAnswer> =>
  openBrowser(app.url).post("sign-in/email", { email, password: PASSWORD });

afterEach(() => vi.restoreAllMocks());

test("a connection that breaks in the middle of a change to a password ends neither the server nor the change", async () => {
  const thrown: unknown[] = [];
  const notice = (error: unknown) => thrown.push(error);
  process.on("uncaughtException", notice);
  const person = await addPerson(app);
  await openBrowser(app.url).post("request-password-reset", { email: person.email });
  const token = tokenIn(await waitForMail(app.dataDirectory, person.email));
  const reset = () =>
    openBrowser(app.url).post("reset-password", { token, newPassword: "een andere lange zin" });
  expect((await overBrokenConnection(reset)).status).toBe(500);
  expect((await enter(app, person)).cookies.size).toBeGreaterThan(0);
  expect((await reset()).status).toBe(200);
  process.off("uncaughtException", notice);
  expect(thrown).toEqual([]);
});

test("what fails in the database while somebody signs in is a line of the log with its request, and nothing beside it", async () => {
  const said = vi.spyOn(console, "error");
  const { email } = await addPerson(app);
  const { status, headers, body } = await overBrokenConnection(() => signIn(email));
  expect([status, body]).toMatchObject([500, { error: { code: "INTERNAL_SERVER_ERROR" } }]);
  const lines = app.logged.map((line) => JSON.parse(line));
  const fault = expect.stringContaining("terminating connection");
  expect(lines).toContainEqual(expect.objectContaining({ request: headers.get("x-request-id"), fault }));
  expect(said.mock.calls).toEqual([]);
});

test("a connection that ends is no matter of the request that happened to open it", async () => {
  const { email } = await addPerson(app);
  await signIn(email);
  const before = app.logged.length;
  await app.sql(END);
  const lines = () => app.logged.slice(before).map((line) => JSON.parse(line));
  await expect.poll(() => lines().map(({ fault }) => fault)).not.toEqual([]);
  expect(lines()[0]).not.toHaveProperty("request");
});
