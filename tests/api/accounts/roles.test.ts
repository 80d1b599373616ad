import { beforeEach, expect, test, vi } from "vitest";
import { addPerson, GRANT_ROLE, idOfGrant, idOfOrganisation, onAccount } from "../../support/people.ts";
import { refusalOf, startApp } from "../../support/start-app.ts";
import { withClient } from "../../support/with-client.ts";

const app = await startApp();
beforeEach(async () => {
  await app.sql("delete from account");
  await app.clear();
  await app.add.member("Alpha");
});

const NOWHERE = "00000000-0000-4000-8000-000000000000";

test("a role is given once, and counts with the next question", async () => {
  const admin = await app.signIn("ADMINISTRATOR");
  const person = await app.signIn(null);
  const input = {
    accountId: person.accountId,
    organisationId: await idOfOrganisation(app, "alpha"),
    role: "MEMBER_EDITOR",
  };
  for (const _ of [1, 2]) await app.ask(GRANT_ROLE, { input }, admin.headers);
  expect(
    (await app.ask("{ me { grants { role organisation { slug } } } }", {}, person.headers)).data,
  ).toEqual({
    me: { grants: [{ role: "MEMBER_EDITOR", organisation: { slug: "alpha" } }] },
  });
  const { data } = await app.ask(
    onAccount("withdrawGrant"),
    { id: await idOfGrant(app, person.accountId) },
    admin.headers,
  );
  expect(data).toMatchObject({ withdrawGrant: { grants: [] } });
  expect((await app.ask("{ me { grants { role } } }", {}, person.headers)).data).toEqual({
    me: { grants: [] },
  });
});

test("naming somebody for confidential records asks for a second factor at once", async () => {
  const admin = await app.signIn("ADMINISTRATOR");
  const person = await app.signIn("MEMBER_READER", { organisation: "alpha", secondFactor: false });
  const input = {
    accountId: person.accountId,
    organisationId: await idOfOrganisation(app, "alpha"),
    role: "MEMBER_READER",
    readsConfidential: true,
    wasNamed: false,
  };
  const { data } = await app.ask(GRANT_ROLE, { input }, admin.headers);
  expect(data).toMatchObject({ grantRole: { grants: [{ role: "MEMBER_READER", readsConfidential: true }] } });
  expect((await app.ask("{ me { needsSecondFactor grants { role } } }", {}, person.headers)).data).toEqual({
    me: { needsSecondFactor: true, grants: [] },
  });
});

test.each([
  ["a role that is for another kind of organisation", { role: "UMBRELLA_STAFF" }, "BAD_INPUT"],
  ["a role for programs", { role: "INTEGRATION" }, "BAD_INPUT"],
  ["an organisation that is not there", { organisationId: NOWHERE }, "NOT_FOUND"],
  ["an account that is not there", { accountId: NOWHERE }, "NOT_FOUND"],
  ["confidential records for an auditor", { role: "AUDITOR", readsConfidential: true }, "BAD_INPUT"],
])("%s is not given", async (_, given, refused) => {
  const { headers, accountId } = await app.signIn("ADMINISTRATOR");
  const input = {
    accountId,
    organisationId: await idOfOrganisation(app, "alpha"),
    role: "MEMBER_READER",
    ...given,
  };
  expect(refusalOf(await app.ask(GRANT_ROLE, { input }, headers))).toBe(refused);
});

test("of two administrators who change one role the second is told: nobody is named, or no longer, unawares", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  const { id: accountId } = await addPerson(app, { role: "MEMBER_READER", organisation: "alpha" });
  const role = { accountId, organisationId: await idOfOrganisation(app, "alpha"), role: "MEMBER_EDITOR" };
  const give = (more: Readonly<Record<string, unknown>>) =>
    app.ask(GRANT_ROLE, { input: { ...role, ...more } }, headers);
  const held = () =>
    app.sql(
      "select reads_confidential as named from account_grant where role = 'MEMBER_EDITOR' and withdrawn_at is null",
    );
  await give({ readsConfidential: true });
  expect((await give({ readsConfidential: false })).errors).toMatchObject([
    {
      message:
        "Somebody else has changed this role meanwhile: now it is given, and named for confidential records. Nothing was changed.",
      extensions: {
        code: "CONFLICT",
        reason: "CHANGED_MEANWHILE",
        current: { readsConfidential: true },
        changed: ["readsConfidential"],
      },
    },
  ]);
  expect(await held()).toEqual([{ named: true }]);
  expect(refusalOf(await give({ readsConfidential: true }))).toBeUndefined();
  expect(refusalOf(await give({ readsConfidential: false, wasNamed: true }))).toBeUndefined();
  expect(refusalOf(await give({ readsConfidential: true }))).toBe("CONFLICT");
  await app.sql("update account_grant set withdrawn_at = now() where role = 'MEMBER_EDITOR'");
  expect((await give({ readsConfidential: true, wasNamed: false })).errors).toMatchObject([
    { extensions: { code: "CONFLICT", current: null } },
  ]);
  expect(await held()).toEqual([]);
});

test("a role that another administrator is withdrawing does not come back with who names its holder meanwhile", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  const { id: accountId } = await addPerson(app, { role: "MEMBER_EDITOR", organisation: "alpha" });
  const organisationId = await idOfOrganisation(app, "alpha");
  const input = {
    accountId,
    organisationId,
    role: "MEMBER_EDITOR",
    readsConfidential: true,
    wasNamed: false,
  };
  const answer = await withClient(app.databaseUrl, async (client) => {
    await client.query("begin");
    await client.query("update account_grant set withdrawn_at = now() where account_id = $1", [accountId]);
    const asked = app.ask(GRANT_ROLE, { input }, headers);
    await vi.waitUntil(
      async () =>
        (
          await app.sql(
            "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
          )
        ).length > 0,
      { timeout: 30_000, interval: 20 },
    );
    await client.query("commit");
    return asked;
  });
  expect(answer.errors).toMatchObject([{ extensions: { code: "CONFLICT", current: null } }]);
  expect(
    await app.sql("select from account_grant where account_id = $1 and withdrawn_at is null", [accountId]),
  ).toEqual([]);
});
