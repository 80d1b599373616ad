import { inviteFirstAdministrator, openDatabase } from "@onze/api";
import { afterAll, beforeEach, expect, test } from "vitest";
import { ACCEPT, PASSWORD, tokenOf } from "../../support/people.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
const database = openDatabase(app.databaseUrl, 2, () => undefined);
afterAll(() => database.close());
beforeEach(async () => {
  await app.sql("delete from account");
  await app.sql("delete from invitation");
  await app.sql("delete from rate_limit");
});

const OPEN =
  "query ($token: String!) { openInvitation(token: $token) { email role organisation hasAccount } }";

const invite = () => inviteFirstAdministrator(database, "https://onze.example");
const accept = (token: string, email = "first@example.org") =>
  app.ask(ACCEPT, { input: { token, email, name: "Ana", password: PASSWORD } });
const administrators = () =>
  app.sql(
    "select a.email from account a join account_grant g on g.account_id = a.id where g.role = 'ADMINISTRATOR'",
  );

test("where somebody manages accounts there is no link, and an earlier one holds no more", async () => {
  const token = tokenOf((await invite()) ?? "");
  await app.signIn("ADMINISTRATOR");
  expect((await app.ask(OPEN, { token })).data).toEqual({ openInvitation: null });
  expect((await accept(token)).errors).toMatchObject([{ extensions: { code: "NOT_FOUND" } }]);
  expect(await invite()).toBeNull();
});

test.each(["disabled_at = now()", "erased_at = now()", "demonstration = true"])(
  "whoever may not manage accounts for real does not count: %s",
  async (change) => {
    await app.signIn("ADMINISTRATOR");
    await app.sql(`update account set ${change}`);
    expect(await invite()).toMatch(/^https:\/\/onze\.example\/invitation\?token=[\w-]{43}$/);
  },
);

test("each start replaces the link of the one before", async () => {
  const [earlier, later] = [tokenOf((await invite()) ?? ""), tokenOf((await invite()) ?? "")];
  expect((await accept(earlier)).errors).toMatchObject([{ extensions: { code: "NOT_FOUND" } }]);
  expect((await accept(later)).data).toBeTruthy();
});

test("of many who open the link at once one becomes administrator", async () => {
  const token = tokenOf((await invite()) ?? "");
  const answers = await Promise.all(["a", "b", "c", "d"].map((name) => accept(token, `${name}@example.org`)));
  expect(answers.filter(({ data }) => data)).toHaveLength(1);
  expect(await administrators()).toHaveLength(1);
});

test.each(["", "first", "first@"])("the first administrator needs an address: %j", async (email) => {
  expect((await accept(tokenOf((await invite()) ?? ""), email)).errors).toMatchObject([
    { extensions: { code: "BAD_INPUT" } },
  ]);
});

test("the link takes over no account that is there already", async () => {
  const { email } = await app.signIn("MEMBER_READER");
  expect((await accept(tokenOf((await invite()) ?? ""), email)).errors).toMatchObject([
    { extensions: { code: "CONFLICT" } },
  ]);
  expect(await administrators()).toEqual([]);
});

test("whoever opens it is asked for an address, and is administrator of the secretariat", async () => {
  const token = tokenOf((await invite()) ?? "");
  expect((await app.ask(OPEN, { token })).data).toEqual({
    openInvitation: { email: null, role: "ADMINISTRATOR", organisation: "11.11.11", hasAccount: false },
  });
  expect((await accept(token)).data).toEqual({ acceptInvitation: { email: "first@example.org" } });
  expect(await administrators()).toEqual([{ email: "first@example.org" }]);
  // nobody has shown yet that the mailbox is theirs, so no provider's word opens the account
  expect(await app.sql("select email_verified from account")).toEqual([{ email_verified: false }]);
});
