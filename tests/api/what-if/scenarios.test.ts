import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { keptOf, told } from "../../support/kept-changes.ts";
import { refusalOf, startApp } from "../../support/start-app.ts";
import { ADMINISTRATOR, viewerAs } from "../../support/viewers.ts";

const app = await startApp();
const alpha = await app.add.member("Alpha");
const beta = await app.add.member("Beta");
const partner = await app.add.organisation("Gamma");
const hidden = await app.add.organisation("Secret Circle", { visibility: "CONFIDENTIAL" });

const editor = viewerAs(Role.MEMBER_EDITOR, alpha.id);
const colleague = viewerAs(Role.MEMBER_READER, alpha.id);
const other = { ...viewerAs(Role.MEMBER_EDITOR, beta.id), accountId: "00000000-0000-4000-8000-0000000000be" };
const staff = {
  ...ADMINISTRATOR,
  grants: [{ organisationId: await umbrella(), role: Role.UMBRELLA_STAFF, readsConfidential: false }],
};
await app.sql(
  "insert into account (id, name, email, email_verified) values ($1, 'Ann', 'ann@example.org', true)",
  [editor.accountId],
);

async function umbrella(): Promise<string> {
  const [record] = await app.sql<{ id: string }>("select id from organisation where slug = '11-11-11'");
  return record?.id ?? "";
}

const FIELDS =
  "id title note address basis sharedWithPeers version mayChange organisation { slug } changes { kind place organisation { slug } }";
const LEAVES = { kind: "ORGANISATION_LEAVES", organisation: "beta", place: "BJ" };

interface Kept {
  readonly id: string;
  readonly version: number;
}

const save = (given: object = {}, viewer: Viewer = editor) =>
  app.askAs(viewer)<{ saveScenario: Kept }>(
    `mutation ($input: ScenarioInput!) { saveScenario(input: $input) { ${FIELDS} } }`,
    {
      input: { organisationId: alpha.id, title: "If Beta leaves", changes: [LEAVES], ...given },
    },
  );
async function saved(given: object = {}): Promise<Kept> {
  const { data, errors } = await save(given);
  if (!data) throw new Error(errors?.[0]?.message);
  return data.saveScenario;
}
const share = (id: string, viewer: Viewer = editor) =>
  app.askAs(viewer)(
    "mutation ($id: ID!) { shareScenario(input: { id: $id, shared: true }) { sharedWithPeers } }",
    { id },
  );
const change = (edit: object, viewer: Viewer = editor) =>
  app.askAs(viewer)<{ changeScenario: object }>(
    `mutation ($input: ScenarioEdit!) { changeScenario(input: $input) { ${FIELDS} } }`,
    { input: edit },
  );
const remove = (id: string, viewer: Viewer = editor) =>
  app.askAs(viewer)<{ removeScenario: string }>("mutation ($id: ID!) { removeScenario(id: $id) }", { id });
async function seenBy(viewer: Viewer, id: string): Promise<boolean> {
  const { data } = await app.askAs(viewer)<{
    scenario: object | null;
    scenarios: { nodes: readonly { id: string }[] };
  }>("query ($id: ID!) { scenario(id: $id) { id } scenarios(first: 200) { nodes { id } } }", { id });
  const isListed = data?.scenarios.nodes.some((node) => node.id === id) ?? false;
  expect(isListed).toBe(data?.scenario != null);
  return isListed;
}

test.each<[string, Viewer, string]>([
  ["a visitor", VISITOR, "UNAUTHENTICATED"],
  ["a reader", colleague, "FORBIDDEN"],
  ["an editor of another member", other, "FORBIDDEN"],
  ["somebody of a partner", viewerAs(Role.PARTNER_DELEGATE, partner.id), "FORBIDDEN"],
])("%s keeps no scenario of a member", async (_, viewer, code) => {
  expect(refusalOf(await save({}, viewer))).toBe(code);
});

test.each<[string, object, string]>([
  ["an empty title", { title: "  " }, "title is empty"],
  ["too many changes", { changes: Array(21).fill(LEAVES) }, "at most 20"],
  [
    "a change that names nobody",
    { changes: [{ ...LEAVES, organisation: "nobody" }] },
    "“nobody”, which is not there",
  ],
  [
    "a change that names who is hidden",
    { changes: [{ ...LEAVES, organisation: "secret-circle" }] },
    "“secret-circle”, which is not there",
  ],
  ["a note that is too long", { note: "x".repeat(2001) }, "note has 2001 characters"],
  ["a note that turns the reading", { note: "turned \u202E" }, "note holds a sign that cannot be seen"],
  ["what is no filter", { address: "year=2026&cell=secret" }, 'address holds "cell"'],
  [
    "a filter that names nobody",
    { address: "partner=nobody" },
    "address names the organisation “nobody”, which is not there",
  ],
  [
    "a filter that names who is hidden",
    { address: "network=secret-circle" },
    "address names the organisation “secret-circle”, which is not there",
  ],
])("is not kept with %s", async (_, given, sentence) => {
  const { errors } = await save(given);
  expect(errors?.[0]?.message).toContain(sentence);
});

test("until it is shared, its own organisation alone sees a scenario; then members and the secretariat do, and no partner", async () => {
  const { id } = await saved();
  const delegate = viewerAs(Role.PARTNER_DELEGATE, partner.id);
  const seen = async () => Promise.all([editor, colleague, other, staff].map((viewer) => seenBy(viewer, id)));
  expect(await seen()).toEqual([true, true, false, false]);
  expect(refusalOf(await share(id, other))).toBe("NOT_FOUND");
  expect(refusalOf(await share(id, colleague))).toBe("FORBIDDEN");
  await share(id);
  expect(await seen()).toEqual([true, true, true, true]);
  expect(refusalOf(await app.askAs(delegate)("query ($id: ID!) { scenario(id: $id) { id } }", { id }))).toBe(
    "FORBIDDEN",
  );
});

test("who does not see everybody that a scenario names does not see the scenario, nor may they change it", async () => {
  await app.sql("update organisation set visibility = 'NETWORK' where id = $1", [hidden.id]);
  const inChange = await saved({ changes: [{ ...LEAVES, organisation: "secret-circle" }] });
  const inFilter = await saved({ address: "partner=secret-circle" });
  await app.sql("update organisation set visibility = 'CONFIDENTIAL' where id = $1", [hidden.id]);
  for (const { id, version } of [inChange, inFilter]) {
    expect(await seenBy(editor, id)).toBe(false);
    expect(refusalOf(await change({ id, version, title: "Mine" }))).toBe("NOT_FOUND");
    expect(refusalOf(await remove(id))).toBe("NOT_FOUND");
  }
});

test("what others share is not there where it supposes less of work, or in a place, that is hidden from its reader", async () => {
  const gamma = viewerAs(Role.MEMBER_READER, (await app.add.member("Delta")).id);
  const { id } = await saved();
  await share(id);
  expect(await seenBy(gamma, id)).toBe(true);
  const hidePlace = (fields: string) =>
    app.sql("update organisation set field_visibility = $1::jsonb where id = $2", [fields, beta.id]);
  await hidePlace('{"PLACE": "RESTRICTED"}');
  expect(await seenBy(gamma, id)).toBe(false);
  await hidePlace("{}");
  await app.add.activity({ holder: "beta", themes: ["health"], places: ["BJ"], visibility: "RESTRICTED" });
  expect(await seenBy(gamma, id)).toBe(false);
  // whoever supposed it is told nothing: it stays theirs, whether or not there is such work
  for (const viewer of [editor, colleague, staff]) expect(await seenBy(viewer, id)).toBe(true);
  await app.sql("delete from activity");
});

test("keeps the whole filter in the form of an address", async () => {
  const { id } = await saved({ address: "?year=2026&phase=ONGOING,PLANNED&holder=beta", basis: "BUDGET" });
  const { data } = await app.askAs(editor)("query ($id: ID!) { scenario(id: $id) { address basis } }", {
    id,
  });
  expect(data).toEqual({
    scenario: { address: "holder=beta&phase=ONGOING%2CPLANNED&year=2026", basis: "BUDGET" },
  });
});

test("what was changed meanwhile is not overwritten", async () => {
  const { id, version } = await saved();
  const first = await change({ id, version, title: "Once more" });
  expect(first.data?.changeScenario).toMatchObject({
    title: "Once more",
    version: version + 1,
    changes: [{ kind: "ORGANISATION_LEAVES" }],
  });
  expect(refusalOf(await change({ id, version, title: "Twice" }))).toBe("CONFLICT");
});

test("history tells what became of a scenario, without the filter", async () => {
  let id = "";
  const events = await keptOf(app.databaseUrl, async () => {
    const kept = await saved({ address: "country=BJ", note: "Only a thought" });
    id = kept.id;
    await change({ id, version: kept.version, changes: [{ kind: "FRAMEWORK_ENDS", framework: "JSF" }] });
    await share(id);
    await remove(id);
  });
  expect(told(events)).toEqual([
    "scenario CHANGED changes",
    "scenario CHANGED changes",
    "scenario CHANGED changes",
    "scenario CHANGED changes",
    "scenario CHANGED shared_with_peers",
    "scenario CREATED",
    "scenario REMOVED",
  ]);
  expect(JSON.stringify(events)).not.toContain("country=BJ");
  expect(JSON.stringify(events)).not.toContain("Only a thought");
});

test("history of a scenario that is not shared is read by its own organisation alone", async () => {
  const { id } = await saved();
  const entries = async (viewer: Viewer) => {
    const { data } = await app.askAs(viewer)<{ changes: { totalCount: number } }>(
      "query ($id: ID!) { changes(filter: { recordId: $id }) { totalCount nodes { label } } }",
      { id },
    );
    return data?.changes.totalCount;
  };
  expect(await entries(editor)).toBe(2);
  expect(await entries(staff)).toBe(0);
  expect(await entries(other)).toBe(0);
  await share(id);
  expect(await entries(staff)).toBe(3);
});

test("what somebody noted goes when they are erased, and the scenario stays", async () => {
  const { id } = await saved({ note: "In my words" });
  await app.askAs(ADMINISTRATOR)("mutation ($id: ID!) { eraseAccount(id: $id) { id } }", {
    id: editor.accountId,
  });
  const { data } = await app.askAs(colleague)("query ($id: ID!) { scenario(id: $id) { title note } }", {
    id,
  });
  expect(data).toEqual({ scenario: { title: "If Beta leaves", note: null } });
});
