import { beforeEach, expect, test } from "vitest";
import { openBrowser } from "../../support/browser-session.ts";
import { addPerson, PASSWORD } from "../../support/people.ts";
import { startApp } from "../../support/start-app.ts";

const direct = await startApp();
/** Behind one proxy, whose word about where a client is counts. */
const proxied = await startApp({ databaseUrl: direct.databaseUrl, http: { proxies: 1 } });
beforeEach(async () => {
  await direct.sql("delete from rate_limit");
});

const WRONG = "a wrong password indeed";
/** Tries for one account from everywhere, in a quarter of an hour. */
const MOST_FOR_AN_ACCOUNT = 60;

const tryFrom = (address: string, email: string, password = WRONG) =>
  openBrowser(proxied.url).post("sign-in/email", { email, password }, { "x-forwarded-for": address });
const somewhere = (at: number): string => `198.51.100.${at + 1}`;

test("an account is tried a limited number of times, from however many addresses", async () => {
  const { email } = await addPerson(direct);
  const statuses: number[] = [];
  for (let at = 0; at < MOST_FOR_AN_ACCOUNT + 2; at += 1)
    statuses.push((await tryFrom(somewhere(at), email)).status);
  expect(statuses.slice(0, MOST_FOR_AN_ACCOUNT)).toEqual(Array(MOST_FOR_AN_ACCOUNT).fill(401));
  expect(statuses.slice(MOST_FOR_AN_ACCOUNT)).toEqual([429, 429]);
  expect((await tryFrom("198.51.100.200", email, PASSWORD)).status).toBe(429);
});

test("whoever signed in from an address before is not kept out of it by that", async () => {
  const { email } = await addPerson(direct);
  expect((await tryFrom("203.0.113.7", email, PASSWORD)).status).toBe(200);
  for (let at = 0; at < MOST_FOR_AN_ACCOUNT + 1; at += 1) await tryFrom(somewhere(at), email);
  expect((await tryFrom("198.51.100.200", email, PASSWORD)).status).toBe(429);
  expect((await tryFrom("203.0.113.7", email, PASSWORD)).status).toBe(200);
});

test.each(["x-onze-address", "x-forwarded-for"])(
  "without a proxy a client does not choose its address: %s is not read",
  async (header) => {
    const { email } = await addPerson(direct);
    const attempt = (at: number, password = WRONG) =>
      openBrowser(direct.url).post("sign-in/email", { email, password }, { [header]: somewhere(at) });
    expect((await attempt(0, PASSWORD)).status).toBe(200);
    for (let at = 1; at <= 10; at += 1) expect((await attempt(at)).status).toBe(401);
    expect((await attempt(11)).status).toBe(429);
    const addresses = await direct.sql(
      "select distinct s.ip_address from session s join account a on a.id = s.account_id where a.email = $1",
      [email],
    );
    expect(addresses).toEqual([{ ip_address: "127.0.0.1" }]);
  },
);

test("behind a proxy the header that we write ourselves is not the client's either", async () => {
  const person = await addPerson(direct);
  const browser = openBrowser(proxied.url);
  const headers = { "x-forwarded-for": "203.0.113.9", "x-onze-address": "192.0.2.1" };
  await browser.post("sign-in/email", { email: person.email, password: PASSWORD }, headers);
  expect((await browser.ask("{ mySessions { ipAddress } }")).data).toEqual({
    mySessions: [{ ipAddress: "203.0.113.9" }],
  });
});
