import { verifyChains } from "@onze/api";
import { expect, test } from "vitest";
import { openBrowser } from "../../support/browser-session.ts";
import { keptOf, told } from "../../support/kept-changes.ts";
import { addPerson, enter, PASSWORD, type Person, setUpCodes } from "../../support/people.ts";
import { tokenIn, waitForMail } from "../../support/read-outbox.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
await app.add.member("Alpha");

const NEW_PASSWORD = "een-heel-ander-woord";
const RESET = "mutation ($id: ID!) { resetAccount(id: $id) { id } }";
const OF_ACCOUNT = `query ($id: ID!) { changes(filter: { entity: ACCOUNT, recordId: $id }, first: 50) {
  totalCount nodes { by path kind field old new label } } }`;

/** What is kept of an account while something is done. */
const kept = async ({ id }: Person, work: () => Promise<unknown>) =>
  (await keptOf(app.databaseUrl, work)).filter(({ recordId }) => recordId === id);

const changePassword = async (person: Person) => {
  const browser = await enter(app, person);
  const body = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
  expect((await browser.post("change-password", body)).status).toBe(200);
};

test.each([
  ["MEMBER_EDITOR", "alpha"],
  ["MEMBER_READER", "alpha"],
] as const)("how a colleague signs in is told to no %s", async (role, organisation) => {
  const person = await addPerson(app, { role: "MEMBER_EDITOR", organisation });
  await changePassword(person);
  const { headers } = await app.signIn(role, { organisation });
  const { data } = await app.ask(OF_ACCOUNT, { id: person.id }, headers);
  expect(data).toEqual({ changes: { totalCount: 0, nodes: [] } });
});

test.each(["ADMINISTRATOR", "UMBRELLA_STAFF", "AUDITOR"] as const)(
  "a changed password is told to %s: that it was, by whom, and never what it is",
  async (role) => {
    const person = await addPerson(app, { name: "Ama Serwaa" });
    await changePassword(person);
    const { headers } = await app.signIn(role);
    const { data } = await app.ask<{ changes: { nodes: readonly unknown[] } }>(
      OF_ACCOUNT,
      { id: person.id },
      headers,
    );
    expect(data?.changes.nodes[0]).toEqual({
      ...{ by: "Ama Serwaa", path: "PERSON", kind: "CHANGED", label: "Ama Serwaa" },
      ...{ field: "password", old: "(never kept)", new: "(never kept)" },
    });
  },
);

test("neither a password, a code nor what codes are computed from is kept, not even hashed or encrypted", async () => {
  const person = await addPerson(app);
  await setUpCodes(await enter(app, person));
  const [secrets] = await app.sql<Record<string, string>>(
    `select m.password, f.secret, f.backup_codes from sign_in_method m join second_factor f using (account_id) where account_id = $1`,
    [person.id],
  );
  expect(Object.keys(secrets ?? {})).toHaveLength(3);
  await app.sql("delete from account where id = $1", [person.id]);
  const events = await app.sql<{ event: string }>(
    "select jsonb_build_array(old, new)::text as event from change_event where record_id = $1",
    [person.id],
  );
  expect(events.length).toBeGreaterThan(3);
  for (const secret of Object.values(secrets ?? {}))
    expect(events.filter(({ event }) => event.includes(secret))).toEqual([]);
});

test("whoever makes an account is kept as signing in with a password", async () => {
  const events = await keptOf(app.databaseUrl, () => addPerson(app));
  expect(events.filter(({ field }) => field === "sign_in_method")).toMatchObject([
    { entity: "account", path: "PERSON", kind: "CHANGED", old: null, new: "credential", organisations: [] },
  ]);
});

test("a password that is set by the link of a mail is kept as the act of whoever the link was for", async () => {
  const person = await addPerson(app);
  await openBrowser(app.url).post("request-password-reset", { email: person.email });
  const token = tokenIn(await waitForMail(app.dataDirectory, person.email));
  const events = await kept(person, () =>
    openBrowser(app.url).post("reset-password", { token, newPassword: NEW_PASSWORD }),
  );
  expect(events).toMatchObject([
    { field: "password", path: "PERSON", accountId: person.id, old: { kept: false }, new: { kept: false } },
  ]);
});

test("an administrator who resets an account is named for it, whatever else changes", async () => {
  const person = await addPerson(app);
  const { accountId, headers } = await app.signIn("ADMINISTRATOR");
  const events = await kept(person, () => app.ask(RESET, { id: person.id }, headers));
  expect(events).toMatchObject([
    {
      ...{ entity: "account", kind: "CHANGED", field: "sign_in_reset_at", path: "PERSON", accountId },
      ...{ old: null, new: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
    },
  ]);
});

test("each reset is kept, also the second, with the codes that it takes away", async () => {
  const person = await addPerson(app);
  await setUpCodes(await enter(app, person));
  const { headers } = await app.signIn("ADMINISTRATOR");
  const reset = () => app.ask(RESET, { id: person.id }, headers);
  expect(told(await kept(person, reset))).toEqual([
    "account CHANGED sign_in_reset_at",
    "account CHANGED two_factor_enabled",
  ]);
  expect(told(await kept(person, reset))).toEqual(["account CHANGED sign_in_reset_at"]);
});

test("codes that are set up are kept once, and those on paper when they are made anew or used", async () => {
  const person = await addPerson(app);
  const browser = await enter(app, person);
  let backupCodes: readonly string[] = [];
  const setUp = await kept(person, async () => {
    ({ backupCodes } = await setUpCodes(browser));
  });
  expect(told(setUp)).toEqual(["account CHANGED two_factor_enabled"]);
  const elsewhere = openBrowser(app.url);
  await elsewhere.post("sign-in/email", { email: person.email, password: PASSWORD });
  const used = await kept(person, () =>
    elsewhere.post("two-factor/verify-backup-code", { code: backupCodes[0] }),
  );
  expect(used).toMatchObject([
    { field: "backup_codes", path: "PERSON", accountId: person.id, new: { kept: false } },
  ]);
  const renewed = await kept(person, () =>
    browser.post("two-factor/generate-backup-codes", { password: PASSWORD }),
  );
  expect(renewed).toMatchObject([{ field: "backup_codes", accountId: person.id }]);
});

test("signing in changes nothing of the account's history, and every chain holds", async () => {
  const person = await addPerson(app);
  expect(await kept(person, () => enter(app, person))).toEqual([]);
  expect(await verifyChains((statement) => app.sql(statement))).toMatchObject({ broken: [] });
});

test.each([
  ["nl", "(nooit bewaard)"],
  ["fr", "(jamais conservé)"],
  ["en", "(never kept)"],
  ["es", "(nunca se guarda)"],
])("that a value is never kept is said in %s", async (language, words) => {
  const person = await addPerson(app);
  await changePassword(person);
  const { headers } = await app.signIn("AUDITOR");
  const { data } = await app.ask(OF_ACCOUNT, { id: person.id }, { ...headers, "accept-language": language });
  expect(JSON.stringify(data)).toContain(`"field":"password","old":"${words}","new":"${words}"`);
});
