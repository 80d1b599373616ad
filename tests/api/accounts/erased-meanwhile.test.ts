import type { Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test, vi } from "vitest";
import { ACCEPT, addInvitation, addPerson, enter, type Person } from "../../support/people.ts";
import { startApp } from "../../support/start-app.ts";
import { viewerAs } from "../../support/viewers.ts";
import { withClient } from "../../support/with-client.ts";

const app = await startApp();
beforeEach(async () => {
  await app.clear();
  await app.sql("delete from account");
});

const erase = async (id: string) => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  const { errors } = await app.ask("mutation ($id: ID!) { eraseAccount(id: $id) { id } }", { id }, headers);
  expect(errors).toBeUndefined();
};

/** Somebody of the secretariat, found out to be who they are before they were erased. */
async function asBefore({ id }: Person, readsConfidential = false): Promise<Viewer> {
  const [umbrella] = await app.sql<{ id: string }>("select id from organisation where slug = '11-11-11'");
  const viewer = viewerAs(Role.UMBRELLA_STAFF, umbrella?.id ?? "");
  const grants = viewer.grants.map((grant) => ({ ...grant, readsConfidential }));
  return { ...viewer, accountId: id, sessionId: id, grants };
}

const countOf = async (statement: string, ...values: readonly string[]) =>
  (await app.sql(statement, values)).length;

test("a request under way writes no name back after its person was erased", async () => {
  const person = await addPerson(app, { role: "UMBRELLA_STAFF" });
  const viewer = await asBefore(person);
  await erase(person.id);
  const { errors } = await app.askAs(viewer)(
    'mutation { editMyAccount(input: { name: "Ama again" }) { account { name } } }',
  );
  expect(errors).toMatchObject([{ extensions: { code: "NOT_FOUND" } }]);
  expect(await app.sql("select name from account where id = $1", [person.id])).toEqual([{ name: "" }]);
});

test("nor a reason for opening confidential records", async () => {
  const person = await addPerson(app, { role: "UMBRELLA_STAFF", readsConfidential: true });
  const viewer = await asBefore(person, true);
  await erase(person.id);
  const { errors } = await app.askAs(viewer)(
    'mutation { openConfidential(reason: "Ama asked for a figure") { confidentialUntil } }',
  );
  expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  expect(await countOf("select from confidential_reading")).toBe(0);
});

test("nor a note beside who may see something", async () => {
  await app.add.organisation("Gamma");
  const person = await addPerson(app, { role: "UMBRELLA_STAFF" });
  const viewer = await asBefore(person);
  await erase(person.id);
  const { errors } = await app.askAs(viewer)(
    `mutation { setVisibility(input: { organisationId: "gamma", visibility: RESTRICTED, reason: SAFETY, note: "Ama" }) { id } }`,
  );
  expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  expect(await countOf("select from visibility_setting")).toBe(0);
});

test("nor a note on how an overlap stands", async () => {
  await app.add.member("Alpha");
  for (const holder of ["11-11-11", "alpha"])
    await app.add.activity({ holder, themes: ["tax-justice"], places: ["PH"] });
  const person = await addPerson(app, { role: "UMBRELLA_STAFF" });
  const viewer = await asBefore(person);
  const { data } = await app.askAs(viewer)<{ overlaps: { nodes: readonly { id: string }[] } }>(
    "{ overlaps { nodes { id } } }",
  );
  await erase(person.id);
  const { errors } = await app.askAs(viewer)(
    `mutation ($id: ID!) { setOverlapStatus(input: { overlaps: [{ id: $id, version: 0 }], status: TO_DISCUSS, note: "Ama" }) { id } }`,
    { id: data?.overlaps.nodes[0]?.id },
  );
  expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  expect(await countOf("select from overlap_status")).toBe(0);
});

/** Holds an account as erasing does, lets somebody ask meanwhile, and ends it once they wait. */
const whileErased = async (id: string, ask: () => Promise<unknown>, rest: readonly string[]) =>
  withClient(app.databaseUrl, async (client) => {
    await client.query("begin");
    await client.query("select from account where id = $1 for update", [id]);
    const asked = ask();
    await vi.waitUntil(
      () =>
        countOf(
          "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        ),
      { timeout: 30_000, interval: 20 },
    );
    for (const statement of rest) await client.query(statement, [id]);
    await client.query("update account set erased_at = now(), last_seen_at = null where id = $1", [id]);
    await client.query("commit");
    return asked;
  });

test("whoever is erased while they are noted as seen is not noted, and neither waits for the other in vain", async () => {
  const person = await addPerson(app);
  const browser = await enter(app, person);
  await app.sql("update session set updated_at = now() - interval '1 hour'");
  const answer = await whileErased(person.id, () => browser.ask("{ themes { code } }"), [
    "delete from session where account_id = $1",
  ]);
  expect(answer).toMatchObject({ data: { themes: expect.any(Array) } });
  expect(await app.sql("select last_seen_at as seen from account")).toEqual([{ seen: null }]);
});

test("whoever is erased while they take an invitation up gets no role, and neither waits for the other in vain", async () => {
  const person = await addPerson(app);
  const token = await addInvitation(app, { email: person.email, role: "AUDITOR" });
  const answer = await whileErased(person.id, () => app.ask(ACCEPT, { input: { token } }), [
    "delete from invitation where email = (select email from account where id = $1)",
  ]);
  expect(answer).toMatchObject({ errors: [{ extensions: { code: "FORBIDDEN" } }] });
  expect(await countOf("select from account_grant where role = 'AUDITOR'")).toBe(0);
});

test("whoever is erased while they get a role gets none", async () => {
  const person = await addPerson(app);
  const { headers } = await app.signIn("ADMINISTRATOR");
  const [umbrella] = await app.sql<{ id: string }>("select id from organisation where slug = '11-11-11'");
  const input = { accountId: person.id, organisationId: umbrella?.id, role: "AUDITOR" };
  const grant = "mutation ($input: GrantInput!) { grantRole(input: $input) { id } }";
  const answer = await whileErased(person.id, () => app.ask(grant, { input }, headers), []);
  expect(answer).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  expect(await countOf("select from account_grant where role = 'AUDITOR'")).toBe(0);
});
