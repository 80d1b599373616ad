import { beforeEach, expect, test } from "vitest";
import { openBrowser } from "../../support/browser-session.ts";
import {
  ACCEPT,
  addInvitation,
  addPerson,
  INVITATIONS,
  INVITE,
  idOfOrganisation,
  OPEN_INVITATION,
  PASSWORD,
  sha256,
} from "../../support/people.ts";
import { tokenIn, waitForMail } from "../../support/read-outbox.ts";
import { refusalOf, startApp } from "../../support/start-app.ts";

const app = await startApp();
beforeEach(async () => {
  await app.sql("delete from rate_limit");
});

const accept = (input: Readonly<Record<string, unknown>>) => app.ask(ACCEPT, { input });
const accounts = async () => (await app.sql("select from account")).length;

test.each([
  ["unknown", "update invitation set token_hash = token_hash"],
  ["used", "update invitation set accepted_at = now()"],
  ["taken back", "update invitation set withdrawn_at = now()"],
  ["too old", "update invitation set expires_at = now()"],
])("a link that is %s makes no account and tells nothing", async (why, change) => {
  const token = await addInvitation(app);
  await app.sql(change);
  const given = why === "unknown" ? `${token}x` : token;
  const before = await accounts();
  expect(refusalOf(await accept({ token: given, password: PASSWORD }))).toBe("NOT_FOUND");
  expect(await app.ask(OPEN_INVITATION, { token: given })).toEqual({ data: { openInvitation: null } });
  expect(await accounts()).toBe(before);
});

test("a link whose sender may not sign in any more holds no more", async () => {
  const token = await addInvitation(app);
  const { accountId } = await app.signIn("ADMINISTRATOR");
  await app.sql("update invitation set invited_by_id = $1 where token_hash = $2", [accountId, sha256(token)]);
  await app.sql("update account set disabled_at = now() where id = $1", [accountId]);
  expect(refusalOf(await accept({ token, password: PASSWORD }))).toBe("NOT_FOUND");
});

test.each([
  ["the role is gone", "update account_grant set withdrawn_at = now() where account_id = $1"],
  ["the role is another", "update account_grant set role = 'UMBRELLA_STAFF' where account_id = $1"],
  ["the account is of the demonstration", "update account set demonstration = true where id = $1"],
])("a role withdrawn closes what it invited to: %s", async (_, change) => {
  await app.sql("delete from invitation");
  const administrator = await app.signIn("ADMINISTRATOR");
  const input = {
    email: "next@example.org",
    organisationId: await idOfOrganisation(app, "11-11-11"),
    role: "ADMINISTRATOR",
    language: "en",
  };
  await app.ask(INVITE, { input }, administrator.headers);
  const token = tokenIn(await waitForMail(app.dataDirectory, "next@example.org"));
  expect((await app.ask(OPEN_INVITATION, { token })).data?.openInvitation).not.toBeNull();
  await app.sql(change, [administrator.accountId]);
  expect(refusalOf(await accept({ token, name: "Next", password: PASSWORD }))).toBe("NOT_FOUND");
  expect(await app.ask(OPEN_INVITATION, { token })).toEqual({ data: { openInvitation: null } });
  const other = await app.signIn("ADMINISTRATOR");
  expect((await app.ask(INVITATIONS, {}, other.headers)).data).toEqual({ invitations: { nodes: [] } });
});

test("an editor of another member by now opens no doors of the first", async () => {
  await app.clear();
  const [alpha, beta] = [await app.add.member("Alpha"), await app.add.member("Beta")];
  const editor = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
  const input = {
    email: "moved@example.org",
    organisationId: alpha.id,
    role: "MEMBER_READER",
    language: "nl",
  };
  await app.ask(INVITE, { input }, editor.headers);
  const token = tokenIn(await waitForMail(app.dataDirectory, "moved@example.org"));
  await app.sql("update account_grant set organisation_id = $2 where account_id = $1", [
    editor.accountId,
    beta.id,
  ]);
  expect(refusalOf(await accept({ token, name: "Moved", password: PASSWORD }))).toBe("NOT_FOUND");
});

test("a link works once, also for many at once", async () => {
  const token = await addInvitation(app);
  const answers = await Promise.all(Array.from({ length: 8 }, () => accept({ token, password: PASSWORD })));
  expect(answers.filter(({ data }) => data)).toHaveLength(1);
  expect(refusalOf(await accept({ token, password: PASSWORD }))).toBe("NOT_FOUND");
});

test.each([
  ["a short password", { password: "short" }, "it must have at least 12"],
  ["a common password", { password: "administrator" }, "among the first that are tried"],
  ["no password", {}, "has 0 characters"],
  [
    "a name that would be a link in mails",
    { password: PASSWORD, name: "See https://x.example" },
    "address of a site",
  ],
  ["an empty name", { password: PASSWORD, name: " \u0007 " }, "name is empty"],
  ["another language", { password: PASSWORD, language: "de" }, 'language is "de"'],
])("%s is refused in a sentence, and the link still holds", async (_, given, sentence) => {
  const token = await addInvitation(app);
  const { errors } = await accept({ token, ...given });
  expect(errors).toMatchObject([
    { extensions: { code: "BAD_INPUT" }, message: expect.stringContaining(sentence) },
  ]);
  expect((await app.ask(OPEN_INVITATION, { token })).data?.openInvitation).not.toBeNull();
});

test("the person's own address is not part of a password", async () => {
  const token = await addInvitation(app, { email: "beatriz@example.org" });
  expect(refusalOf(await accept({ token, password: "it is beatriz again" }))).toBe("BAD_INPUT");
});

test("only the address that the invitation names gets the account", async () => {
  const token = await addInvitation(app, { email: "meant@example.org" });
  await accept({ token, password: PASSWORD, email: "other@example.org" });
  expect(
    await app.sql(
      "select email, email_verified from account where email like '%@example.org' and name = 'Ana Pérez' order by created_at desc limit 1",
    ),
  ).toEqual([{ email: "meant@example.org", email_verified: true }]);
});

test("whoever takes a link up gets the role, and signs in with the password", async () => {
  const token = await addInvitation(app, { email: "fresh@example.org", role: "FACILITATOR" });
  expect((await app.ask(OPEN_INVITATION, { token })).data).toMatchObject({
    openInvitation: { email: "fresh@example.org", name: "Ana Pérez", role: "FACILITATOR", hasAccount: false },
  });
  const { data } = await accept({ token, name: "Ana  María\nPérez", language: "es", password: PASSWORD });
  expect(data).toEqual({ acceptInvitation: { email: "fresh@example.org" } });
  const browser = openBrowser(app.url);
  await browser.post("sign-in/email", { email: "fresh@example.org", password: PASSWORD });
  expect((await browser.ask("{ me { account { name language } grants { role } } }")).data).toEqual({
    me: { account: { name: "Ana María Pérez", language: "es" }, grants: [{ role: "FACILITATOR" }] },
  });
});

test("whoever has an account gets the role beside the others, and the password stays", async () => {
  const { email } = await addPerson(app, { role: "FACILITATOR" });
  const token = await addInvitation(app, { email, role: "AUDITOR" });
  expect((await app.ask(OPEN_INVITATION, { token })).data).toMatchObject({
    openInvitation: { hasAccount: true },
  });
  expect((await accept({ token, password: "something else entirely" })).data).toEqual({
    acceptInvitation: { email },
  });
  const browser = openBrowser(app.url);
  expect((await browser.post("sign-in/email", { email, password: PASSWORD })).status).toBe(200);
  expect((await browser.ask("{ me { grants { role } } }")).data).toEqual({
    me: { grants: [{ role: "FACILITATOR" }, { role: "AUDITOR" }] },
  });
});

test.each(["disabled_at", "erased_at"])("a closed account (%s) gets no role by a link", async (column) => {
  const { id, email } = await addPerson(app);
  const token = await addInvitation(app, { email, role: "AUDITOR" });
  await app.sql(`update account set ${column} = now() where id = $1`, [id]);
  expect(refusalOf(await accept({ token }))).toBe("FORBIDDEN");
  expect(await app.sql("select from account_grant where account_id = $1 and role = 'AUDITOR'", [id])).toEqual(
    [],
  );
});
