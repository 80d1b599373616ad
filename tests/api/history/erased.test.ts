import { verifyChains } from "@onze/api";
import { beforeEach, expect, test } from "vitest";
import { openBrowser } from "../../support/browser-session.ts";
import { findInDatabase, findInFiles } from "../../support/find-words.ts";
import { ACCEPT, enter, PASSWORD, setUpCodes } from "../../support/people.ts";
import { readOutbox, tokenIn, waitForMail } from "../../support/read-outbox.ts";
import { startApp } from "../../support/start-app.ts";
import { STAFF } from "../../support/viewers.ts";

const app = await startApp();
const NAME = "Ama Nyarko-Boateng";
const ADDRESS = "nyarko@example.org";
const LATER_ADDRESS = "boateng@example.org";
const NOTE = "Asked by Kwabena at the door";
const REASON = "Kwadwo asked for a figure";
const WORDS = ["nyarko", "boateng", "kwabena", "kwadwo"];
const INVITE = "mutation ($input: InvitationInput!) { inviteAccount(input: $input) { delivery } }";
const SET = "mutation ($input: VisibilityInput!) { setVisibility(input: $input) { id } }";
beforeEach(app.clear);
beforeEach(() => app.sql("delete from account"));

/** Somebody who was invited, has an account, got another name and address, and opened confidential records. */
async function addPerson(name: string, email: string): Promise<string> {
  await app.sql(
    "insert into invitation (name, email, role, token_hash, expires_at) values ($1, $2, 'AUDITOR', gen_random_uuid(), now())",
    [name, email],
  );
  const [account] = await app.sql<{ id: string }>(
    "insert into account (name, email) values ($1, $2) returning id",
    [`Old ${name}`, email],
  );
  await app.sql("update account set email = 'new-' || email where id = $1", [account?.id]);
  await app.sql("update account set name = $2 where id = $1", [account?.id, name]);
  await app.sql("insert into confidential_reading (account_id, reason, open_until) values ($1, $2, now())", [
    account?.id,
    `${name} asked`,
  ]);
  return account?.id ?? "";
}

const opened = (id: string) =>
  app.sql(
    "select open_value(new) as value from change_event where record_id = $1 and field in ('name', 'email') order by position",
    [id],
  );
const verify = () => verifyChains((statement) => app.sql(statement));

test("what an erased person was called is gone from the history for good, and every chain holds", async () => {
  const [ama, kofi] = [
    await addPerson("Ama", "ama@example.org"),
    await addPerson("Kofi", "kofi@example.org"),
  ];
  await app.context().database.rows("select erase_person($1)", [ama]);
  expect(await opened(ama)).toEqual(Array(2).fill({ value: { erased: true } }));
  expect(await opened(kofi)).toEqual([{ value: "new-kofi@example.org" }, { value: "Kofi" }]);
  const readable = await app.sql(`select from change_event c, jsonb_each(coalesce(c.new, '{}')) v
    where jsonb_typeof(c.new) = 'object' and not c.new ? 'sealed' and open_value(v.value)::text like '%Ama%'`);
  expect(readable).toEqual([]);
  expect(await verify()).toMatchObject({ broken: [] });
});

test("the invitation of an erased person is erased too, by any address that they had; others stay", async () => {
  const ama = await addPerson("Ama", "ama@example.org");
  await addPerson("Kofi", "kofi@example.org");
  await app.sql("update account set name = 'Erased', email = id || '@erased' where id = $1", [ama]);
  await app.sql("select erase_person($1)", [ama]);
  const invited = await app.sql(
    "select open_value(new->'email') as email from change_event where entity = 'invitation' and kind = 'CREATED' order by position desc limit 2",
  );
  expect(invited).toEqual([{ email: "kofi@example.org" }, { email: { erased: true } }]);
});

const ERASE = "mutation ($id: ID!) { eraseAccount(id: $id) { id } }";

/** Somebody who did everything in which words about them, or of theirs, are kept. */
async function live(headers: Readonly<Record<string, string>>) {
  await app.add.member("Alpha");
  await app.add.organisation("Beta");
  await app.sql("delete from rate_limit");
  const { data } = await app.ask<{ inviteAccount: object }>(INVITE, { input: await invitation() }, headers);
  expect(data).toMatchObject({ inviteAccount: { delivery: "OUTBOX" } });
  const token = tokenIn(await waitForMail(app.dataDirectory, ADDRESS));
  await app.ask(ACCEPT, { input: { token, password: PASSWORD } });
  const [{ id }] = (await app.sql<{ id: string }>("select id from account where email = $1", [ADDRESS])) as [
    { id: string },
  ]; // just made
  const browser = await enter(app, { id, email: ADDRESS });
  await setUpCodes(browser);
  for (const [change, variables] of [
    ['mutation { editMyAccount(input: { name: "Nyarko-Boateng Ama" }) { account { name } } }', {}],
    [
      "mutation ($reason: String!) { openConfidential(reason: $reason) { confidentialUntil } }",
      { reason: REASON },
    ],
    [SET, { input: { organisationId: "alpha", visibility: "RESTRICTED", reason: "SAFETY", note: NOTE } }],
    [SET, { input: { organisationId: "beta", visibility: "NETWORK", reason: "SAFETY", note: NOTE } }],
  ] as const)
    expect(await browser.ask(change, variables)).not.toHaveProperty("errors");
  await openBrowser(app.url).post("sign-in/email", { email: ADDRESS, password: "not this one" });
  await openBrowser(app.url).post("request-password-reset", { email: ADDRESS });
  await expect
    .poll(async () => (await readOutbox(app.dataDirectory)).length, { timeout: 30_000 })
    .toBeGreaterThanOrEqual(3);
  await app.sql("update account set email = $2 where id = $1", [id, LATER_ADDRESS]);
  return id;
}

const invitation = async () => ({
  ...{ email: ADDRESS, name: NAME, role: "UMBRELLA_STAFF", readsConfidential: true, language: "en" },
  organisationId: (await app.sql<{ id: string }>("select id from organisation where slug = '11-11-11'"))[0]
    ?.id,
});

test("of whoever is erased no table holds name, address or words, nor does a sealed value that opens, nor a file", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  const id = await live(headers);
  const found = async () => [
    ...(await findInDatabase(app.databaseUrl, WORDS)),
    ...findInFiles(app.dataDirectory, WORDS),
  ];
  const tables = ["account", "invitation", "visibility_setting", "confidential_reading", "opened history"];
  const before = (await found()).join("\n");
  for (const table of tables) expect(before).toMatch(new RegExp(`^(public\\.)?${table}: `, "m"));
  expect(before).toContain(".eml");
  // somebody else has written over one of the notes since
  const note = "By telephone, on Monday";
  const [seen] = await app.sql("select id, version from visibility_setting where visibility = 'NETWORK'");
  const input = { organisationId: "beta", visibility: "NETWORK", reason: "SAFETY", note, seen };
  expect(await app.ask(SET, { input }, headers)).not.toHaveProperty("errors");

  expect((await app.ask(ERASE, { id }, headers)).errors).toBeUndefined();
  expect(await found()).toEqual([]);
  expect(await app.sql("select note from visibility_setting order by note")).toEqual([
    { note },
    { note: null },
  ]);
  expect((await findInDatabase(app.databaseUrl, [note])).length).toBeGreaterThan(1);
  expect(await verify()).toMatchObject({ broken: [] });
});

test("of tries to sign in nothing stays counted for whoever is erased, as far as it can be found", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  const id = await live(headers);
  const counted = async () =>
    (await app.sql<{ key: string }>("select key from rate_limit"))
      .map(({ key }) => key.split(":")[0])
      // who invited whom is counted for an hour, under a key that nobody can find
      .filter((name) => !/ address$|^LINK|^CODE|^INVITATION both/.test(name ?? ""))
      .toSorted();
  expect(new Set(await counted())).toEqual(
    new Set([
      "INVITATION account",
      "KNOWN",
      "RESET both",
      "SECOND_FACTOR account",
      "SIGN_IN account",
      "SIGN_IN both",
    ]),
  );
  await app.ask(ERASE, { id }, headers);
  expect(await counted()).toEqual([]);
});

test("of an erased person nothing new is kept either", async () => {
  const ama = await addPerson("Ama", "ama@example.org");
  await app.sql("select erase_person($1)", [ama]);
  await app.sql("update account set name = 'Ama again' where id = $1", [ama]);
  expect(
    await app.sql("select old, new from change_event where record_id = $1 order by position desc limit 1", [
      ama,
    ]),
  ).toEqual([{ old: { person: ama, sealed: null }, new: { person: ama, sealed: null } }]);
});

test("whoever reads the history is told that it was erased", async () => {
  const ama = await addPerson("Ama", "ama@example.org");
  const ask =
    "query ($id: ID!) { changes(filter: { entity: ACCOUNT, recordId: $id }) { nodes { field old new } } }";
  const { data: before } = await app.askAs(STAFF)(ask, { id: ama });
  expect(before).toMatchObject({
    changes: {
      nodes: [{ field: "name", old: "Old Ama", new: "Ama" }, { field: "email" }, { field: null, new: null }],
    },
  });
  await app.sql("select erase_person($1)", [ama]);
  const { data: after } = await app.askAs(STAFF)(ask, { id: ama });
  expect(after).toMatchObject({
    changes: { nodes: [{ field: "name", old: "(erased)", new: "(erased)" }, { field: "email" }, {}] },
  });
});
