import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { openBrowser } from "../../support/browser-session.ts";
import { findInDatabase, findInFiles } from "../../support/find-words.ts";
import { ACCEPT, addPerson, enter, PASSWORD, tokenOf } from "../../support/people.ts";
import { endOf, startOnze } from "../../support/run-onze.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
await app.add.member("Alpha");

/** Runs a command on the application's own data. */
async function run(...args: readonly string[]) {
  const child = startOnze(app.databaseUrl, args, { ONZE_DATA: app.dataDirectory });
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), endOf(child)]);
  return { stdout, stderr, code };
}
const runJson = async (...args: readonly string[]) => {
  const { stdout, stderr, code } = await run(...args, "--json");
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
};
const TO_ALPHA = ["--organisation", "alpha", "--role", "MEMBER_READER"];

test.each([
  [["account"], "is no such command; use: onze account invite"],
  [["account", "promote", "x@example.org"], "“promote x@example.org” is no such command"],
  [["account", "invite"], "is no such command"],
  [["account", "list", "x"], "is no such command"],
  [
    ["account", "invite", "x@example.org", "--organisation", "alpha"],
    "--role is “”; it must be one of ADMINISTRATOR,",
  ],
  [["account", "invite", "x@example.org", "--role", "KING"], "--role is “KING”"],
  [
    ["account", "invite", "x@example.org", "--role", "MEMBER_EDITOR", "--organisation", "nowhere"],
    "--organisation is “nowhere”",
  ],
  [
    ["account", "invite", "x", "--role", "MEMBER_EDITOR", "--organisation", "alpha"],
    'email is "x"; it must be an e-mail address',
  ],
  [
    ["account", "invite", "x@example.org", "--role", "AUDITOR", "--organisation", "alpha"],
    "which “Alpha” is not",
  ],
  [["account", "invite", "x@example.org", "--wrong"], "Unknown option '--wrong'"],
  [
    ["account", "disable", "nobody@example.org"],
    "There is no account “nobody@example.org”; onze account list shows them.",
  ],
  [["account", "reset", "nobody@example.org"], "There is no account"],
  [["token", "create"], "is no such command; use: onze token create"],
  [["token", "create", "x", "--organisation", "nowhere"], "--organisation is “nowhere”"],
  [
    ["token", "create", "x", "--organisation", "alpha", "--scope", "ALL"],
    "--scope is “ALL”; it must be one of READ_NETWORK,",
  ],
  [
    ["token", "create", "x", "--organisation", "alpha", "--expires", "soon"],
    "--expires is “soon”; it must be a day",
  ],
  [
    ["token", "create", "x", "--organisation", "alpha", "--expires", "2020-01-01"],
    "it must be in the future",
  ],
  [["token", "revoke", "x"], "There is no such token."],
  [["token", "list", "x"], "is no such command"],
  [["token", "revoke"], "is no such command"],
  [["erase"], "Name one person; use: onze erase"],
  [["erase", "nobody@example.org"], "There is no account"],
])("%j is refused in one sentence", async (args, sentence) => {
  const { stdout, stderr, code } = await run(...args);
  expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("whoever is invited by the command line makes an account with the link it prints", async () => {
  const [invited] = await runJson(
    "account",
    "invite",
    "Invited@example.org",
    "--organisation",
    "alpha",
    "--role",
    "MEMBER_EDITOR",
    "--language",
    "nl",
  );
  const { id, email } =
    (
      await app.sql<{ id: string; email: string }>(
        "select id, email from invitation order by created_at desc limit 1",
      )
    )[0] ?? {};
  expect(invited).toEqual({
    ...{ id, email, organisation: "alpha", role: "MEMBER_EDITOR", delivery: "OUTBOX" },
    link: expect.any(String),
  });
  expect(email).toBe("invited@example.org");
  const { data } = await app.ask(ACCEPT, {
    input: { token: tokenOf(invited.link), password: PASSWORD, name: "Ana" },
  });
  expect(data).toEqual({ acceptInvitation: { email: "invited@example.org" } });
  const listed = await runJson("account", "list");
  expect(listed).toContainEqual({
    id: expect.any(String),
    name: "Ana",
    email: "invited@example.org",
    state: "ACTIVE",
    hasSecondFactor: false,
    grants: [{ role: "MEMBER_EDITOR", organisation: "alpha" }],
  });
  expect((await run("account", "list")).stdout).toContain(
    "invited@example.org  Ana  MEMBER_EDITOR of alpha\n",
  );
});

test("a sentence tells what was done", async () => {
  const { stdout } = await run(
    "account",
    "invite",
    "said@example.org",
    "--organisation",
    "alpha",
    "--role",
    "MEMBER_READER",
  );
  expect(stdout).toMatch(
    /^said@example\.org is invited to “Alpha” as MEMBER_READER\. The mail is in .*outbox; the link in it is http:\/\/localhost:4011\/invitation\?token=/,
  );
});

test("an account that is closed or erased by the command line is signed out, but never the last administrator", async () => {
  const admin = await app.signIn("ADMINISTRATOR");
  expect((await run("account", "disable", admin.email)).stderr).toBe(
    "This is the last administrator; make somebody else one first.\n",
  );
  expect((await run("erase", admin.email)).code).toBe(2);
  const person = await addPerson(app);
  const browser = await enter(app, person);
  expect((await run("account", "disable", person.email.toUpperCase())).code).toBe(0);
  expect((await browser.ask("{ me { account { id } } }")).data).toEqual({ me: { account: null } });
  expect(await runJson("erase", person.id)).toEqual([{ id: person.id, erased: true }]);
  expect(await app.sql("select name from account where id = $1", [person.id])).toEqual([{ name: "" }]);
});

test("whoever was invited and never came is erased by their address, in capitals too, with their letter", async () => {
  const words = ["Kwame", "kwame@example.org"];
  await runJson(...["account", "invite", "kwame@example.org", "--name", "Kwame"], ...TO_ALPHA);
  await app.sql("update invitation set withdrawn_at = now() where name = 'Kwame'");
  await runJson(...["account", "invite", "kwame@example.org", "--name", "Kwame"], ...TO_ALPHA);
  await runJson(...["account", "invite", "kwame@example.org.gh", "--name", "Another"], ...TO_ALPHA);
  const found = async () => [
    ...(await findInDatabase(app.databaseUrl, words)),
    ...findInFiles(app.dataDirectory, words),
  ];
  expect((await found()).filter((place) => !place.includes("kwame@example.org.gh")).length).toBeGreaterThan(
    5,
  );
  expect(await runJson("erase", "Kwame@Example.org")).toEqual([{ id: null, invitations: 2, erased: true }]);
  expect((await found()).filter((place) => !/org\.gh|\.eml$/.test(place))).toEqual([]);
  expect((await found()).filter((place) => place.endsWith(".eml"))).toHaveLength(1);
  expect((await run("erase", "kwame@example.org")).stderr).toContain("There is no account");
});

test("an invitation that is gone with its organisation is erased from the history by its address", async () => {
  await app.add.member("Closing");
  await runJson(
    ...["account", "invite", "yaw@example.org", "--name", "Yaw"],
    ...["--organisation", "closing", "--role", "MEMBER_READER"],
  );
  await app.sql("delete from organisation where slug = 'closing'");
  expect((await findInDatabase(app.databaseUrl, ["yaw@"])).length).toBeGreaterThan(0);
  const { stdout } = await run("erase", "yaw@example.org");
  expect(stdout).toBe("yaw@example.org is erased; they were invited and had no account.\n");
  expect(await findInDatabase(app.databaseUrl, ["yaw@"])).toEqual([]);
});

test("a reset prints a link to a new password, and stands in the history", async () => {
  const person = await addPerson(app);
  const [told] = await runJson("account", "reset", person.email);
  expect(
    await app.sql("select path from change_event where record_id = $1 and field = 'sign_in_reset_at'", [
      person.id,
    ]),
  ).toEqual([{ path: "COMMAND_LINE" }]);
  const body = { token: tokenOf(told.link), newPassword: "een-heel-ander-woord" };
  expect((await openBrowser(app.url).post("reset-password", body)).status).toBe(200);
});

test("a token made by the command line asks until it is revoked", async () => {
  const [made] = await runJson(
    "token",
    "create",
    "Nightly",
    "--organisation",
    "alpha",
    "--scope",
    "IMPORT",
    "--scope",
    "READ_OWN",
  );
  const headers = { authorization: `Bearer ${made.secret}` };
  expect((await app.ask("{ me { account { id } } }", {}, headers)).data).toEqual({ me: { account: null } });
  expect((await run("token", "revoke", made.id)).stdout).toBe(
    `The token ${made.id} may not be used any more.\n`,
  );
  expect(await app.ask("{ me { account { id } } }", {}, headers)).toMatchObject({
    error: { code: "UNAUTHENTICATED" },
  });
});

test("tokens are listed with their ids and why one works no more; the list tells no secret", async () => {
  await app.sql("delete from api_token");
  const editor = await app.signIn("MEMBER_EDITOR", { organisation: "alpha", name: "Beatriz" });
  const [made] = await runJson("token", "create", "Nightly", "--organisation", "alpha", "--scope", "IMPORT");
  await app.token("alpha");
  await app.sql("update api_token set created_by_id = $1 where name <> 'Nightly'", [editor.accountId]);
  const states = async () =>
    (await runJson("token", "list")).map(({ id, state, createdBy, scopes }) => ({
      ...{ own: id === made.id, state, createdBy, scopes },
    }));
  const own = { own: true, state: "ACTIVE", createdBy: null, scopes: ["IMPORT"] };
  const theirs = { own: false, createdBy: "Beatriz", scopes: [] };
  expect(await states()).toEqual([{ ...theirs, state: "ACTIVE" }, own]);
  await app.sql("update account set disabled_at = now() where id = $1", [editor.accountId]);
  expect(await states()).toEqual([{ ...theirs, state: "MAKER_GONE" }, own]);
  const { stdout } = await run("token", "list");
  expect(stdout).toContain(`${made.id}  Nightly  alpha  IMPORT  (never used)\n`);
  expect(stdout).toContain("(never used, whoever made it may make none any more)\n");
  expect(stdout).not.toContain(made.secret);
  await run("token", "revoke", made.id);
  expect((await run("token", "list")).stdout).toContain(
    `${made.id}  Nightly  alpha  IMPORT  (never used, revoked)\n`,
  );
});

test.each(["email", "id"] as const)(
  "what a command did is told with the id and the address that are stored, named by %s",
  async (by) => {
    const person = await addPerson(app);
    const named = by === "email" ? person.email.toUpperCase() : person[by];
    expect(await runJson("account", "reset", named)).toEqual([
      { id: person.id, email: person.email, delivery: "OUTBOX", link: expect.any(String) },
    ]);
    expect(await runJson("account", "disable", named)).toEqual([
      { id: person.id, email: person.email, disabled: true },
    ]);
    expect((await run("account", "disable", named)).stdout).toBe(
      `${person.email} may not sign in any more.\n`,
    );
  },
);
