import { beforeEach, expect, test } from "vitest";
import { startApp } from "../../support/start-app.ts";
import { ANSWER, ASK, addClaim, lettersTo, person, says, tokenOf } from "../../support/substantiate.ts";

const app = await startApp();
await app.add.member("Alpha");
await app.add.member("Beta");
const { headers } = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
beforeEach(async () => {
  await app.sql("delete from rate_limit");
  await app.sql("delete from substantiation");
});

/** Asks somebody, so many days ago. */
async function askedDaysAgo(email: string, days: number): Promise<void> {
  await app.ask(ASK, { outcome: (await addClaim(app)).slug, input: person({ email }) }, headers);
  await app.sql(
    "update substantiation set asked_at = asked_at - $2 * interval '1 day', expires_at = expires_at - $2 * interval '1 day' where email = $1",
    [email, days],
  );
}

/** What the program does each day: it does it when it starts. */
async function onAnotherDay(): Promise<void> {
  const again = await startApp({ databaseUrl: app.databaseUrl, accounts: { smtpUrl: null } });
  for (const mail of await lettersTo(again, "late@paper.example")) letters.push(mail.text ?? "");
  await again.close();
}
const letters: string[] = [];

test("who does not answer is reminded after ten days, and twice at most", async () => {
  letters.length = 0;
  await askedDaysAgo("late@paper.example", 9);
  await onAnotherDay();
  expect(letters).toHaveLength(0);
  for (const sent of [1, 2, 2]) {
    await app.sql(
      "update substantiation set asked_at = asked_at - interval '10 days', reminded_at = reminded_at - interval '10 days'",
    );
    await onAnotherDay();
    await onAnotherDay();
    expect(letters).toHaveLength(sent);
  }
  expect(letters[0]).toContain(await tokenOf(app, "late@paper.example"));
});

test("of two that start at once one reminds", async () => {
  letters.length = 0;
  await askedDaysAgo("late@paper.example", 11);
  await Promise.all([onAnotherDay(), onAnotherDay(), onAnotherDay()]);
  expect(letters).toHaveLength(1);
});

test.each([
  ["has answered", "answer"],
  ["has no more time", "update substantiation set expires_at = now()"],
  ["was asked about what is kept to those concerned since", "update outcome set visibility = 'RESTRICTED'"],
])("nobody is reminded who %s", async (_, done) => {
  letters.length = 0;
  await askedDaysAgo("late@paper.example", 11);
  if (done === "answer")
    await app.ask(ANSWER, { token: await tokenOf(app, "late@paper.example"), input: says("FULL") });
  else await app.sql(done);
  await onAnotherDay();
  expect(letters).toEqual([]);
});

test("an address is forgotten thirty days after it was of use; who answered can still take back their name", async () => {
  await askedDaysAgo("silent@paper.example", 89);
  await askedDaysAgo("heard@paper.example", 5);
  const token = await tokenOf(app, "heard@paper.example");
  await app.ask(ANSWER, { token, input: says("FULL", { consentsToName: true }) });
  const kept = () =>
    app.sql<{ email: string | null }>("select email from substantiation where email is not null");
  await onAnotherDay();
  expect(await kept()).toHaveLength(2);
  await app.sql(
    "update substantiation set expires_at = expires_at - interval '31 days', answered_at = answered_at - interval '31 days'",
  );
  await onAnotherDay();
  expect(await kept()).toEqual([]);
  const { data } = await app.ask(
    "mutation ($token: String!) { withdrawNameConsent(token: $token) { state } }",
    {
      token,
    },
  );
  expect(data).toEqual({ withdrawNameConsent: { state: "ANSWERED" } });
});
