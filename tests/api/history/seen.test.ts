import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import type { Added } from "../../support/insert-organisation.ts";
import { forgetHistory } from "../../support/kept-changes.ts";
import { CHANGES, readChanges } from "../../support/read-changes.ts";
import { SOURCE } from "../../support/sql-parts.ts";
import { startApp } from "../../support/start-app.ts";
import { ADMINISTRATOR, AUDITOR, STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp();

const seenBy = (viewer: Viewer, filter?: Readonly<Record<string, unknown>>) =>
  readChanges(app, viewer, filter);
const labels = async (viewer: Viewer): Promise<string[]> =>
  (await seenBy(viewer)).map(({ entity, label }) => `${entity} ${label}`).toSorted();

let alpha: Added;
let beta: Added;
let gamma: Added;

/** Alpha works with Gamma, Beta does not; what follows is what the test is about. */
beforeEach(async () => {
  await app.clear();
  await app.sql("delete from account");
  alpha = await app.add.member("Alpha");
  beta = await app.add.member("Beta");
  gamma = await app.add.organisation("Gamma");
  await app.sql(
    `insert into partnership (source_id, holder_id, partner_id, partner_name_key, last_confirmed_on) values (${SOURCE}, $1, $2, 'gamma', '2026-01-01')`,
    [alpha.id, gamma.id],
  );
  await forgetHistory(app.databaseUrl);
});

const rename = (slug: string) =>
  app.sql("update organisation set acronym = upper(slug) where slug = $1", [slug]);
const hide = (slug: string, visibility: string) =>
  app.sql("update organisation set visibility = $2 where slug = $1", [slug, visibility]);
const editorOf = ({ id }: Added) => viewerAs(Role.MEMBER_EDITOR, id);
const delegateOf = ({ id }: Added) => viewerAs(Role.PARTNER_DELEGATE, id);

test.each([
  ["a visitor", VISITOR, "UNAUTHENTICATED"],
  ["a facilitator", viewerAs(Role.FACILITATOR, "00000000-0000-4000-8000-000000000011"), "FORBIDDEN"],
  ["a program", viewerAs(Role.INTEGRATION, "00000000-0000-4000-8000-000000000011"), "FORBIDDEN"],
])("%s reads no history, neither all of it nor that of an organisation", async (_, viewer, code) => {
  const { data, errors } = await app.askAs(viewer)(CHANGES);
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code } }]);
  const { errors: own } = await app.askAs(viewer)(
    '{ organisation(slug: "alpha") { changes { totalCount } } }',
  );
  expect(own).toMatchObject([{ extensions: { code } }]);
});

test.each([
  ["an editor", Role.MEMBER_EDITOR],
  ["a reader", Role.MEMBER_READER],
  ["a delegate", Role.PARTNER_DELEGATE],
])("%s reads what concerns their own organisation, and nothing of others", async (_, role) => {
  await rename("alpha");
  await rename("beta");
  await app.sql("update partnership set agreement_type = 'MoU'");
  expect(await labels(viewerAs(role, alpha.id))).toEqual(["ORGANISATION Alpha", "PARTNERSHIP Alpha – Gamma"]);
  expect(await labels(viewerAs(role, beta.id))).toEqual(["ORGANISATION Beta"]);
  expect(await labels(viewerAs(role, gamma.id))).toEqual(["PARTNERSHIP Alpha – Gamma"]);
});

test.each([
  ["staff", STAFF],
  ["an auditor", AUDITOR],
  ["an administrator", ADMINISTRATOR],
])("%s reads the history of everybody, but not of what is confidential", async (_, viewer) => {
  for (const { slug } of [alpha, beta, gamma]) await rename(slug);
  await hide("beta", "RESTRICTED");
  await hide("gamma", "CONFIDENTIAL");
  expect(new Set(await labels(viewer))).toEqual(new Set(["ORGANISATION Alpha", "ORGANISATION Beta"]));
});

test.each([
  { visibility: "NETWORK", editor: true, delegate: true },
  { visibility: "RESTRICTED", editor: true, delegate: true },
  { visibility: "CONFIDENTIAL", editor: false, delegate: true },
])(
  "what concerns a partner that is $visibility is read by those who see it alone",
  async ({ visibility, editor, delegate }) => {
    await app.sql("update partnership set agreement_type = 'MoU'");
    await app.sql(
      `insert into organisation_alias (source_id, organisation_id, name, name_key, holder_id) values (${SOURCE}, $1, 'Gama', 'gama', $2)`,
      [gamma.id, alpha.id],
    );
    await hide("gamma", visibility);
    const both = ["ORGANISATION_ALIAS Gamma", "PARTNERSHIP Alpha – Gamma"];
    expect(await labels(editorOf(alpha))).toEqual(editor ? both : []);
    expect(await labels(delegateOf(gamma))).toEqual(delegate ? ["ORGANISATION Gamma", ...both] : []);
    expect(await labels(editorOf(beta))).toEqual([]);
  },
);

test("what concerned an organisation that is gone is read by those who saw it last", async () => {
  await app.sql("delete from partnership");
  await rename("gamma");
  await app.sql("delete from organisation where slug = 'gamma'");
  expect(await labels(STAFF)).toContain("ORGANISATION Gamma");
  await hide("beta", "CONFIDENTIAL");
  await app.sql("delete from organisation where slug = 'beta'");
  expect((await labels(STAFF)).filter((label) => label.includes("Beta") || label.includes("null"))).toEqual(
    [],
  );
});

test.each([
  { visibility: "RESTRICTED", staff: true, holder: true },
  { visibility: "CONFIDENTIAL", staff: false, holder: false },
])(
  "changes of an activity that is $visibility are read by those who see it",
  async ({ visibility, staff, holder }) => {
    const id = await app.add.activity({
      holder: "alpha",
      title: "Wells",
      themes: ["health"],
      themeOrigin: "SUGGESTED",
      visibility,
    });
    await app.sql("update activity_theme set origin = 'CONFIRMED' where activity_id = $1", [id]);
    const all = ["ACTIVITY Wells", "ACTIVITY_THEME Wells"];
    expect(await labels(STAFF)).toEqual(staff ? all : []);
    expect(await labels(editorOf(alpha))).toEqual(holder ? all : []);
    await app.sql("delete from activity where id = $1", [id]);
    expect((await seenBy(STAFF)).length).toBe(staff ? 4 : 0);
  },
);

test.each([
  ["a website", "CONTACT", "update organisation set website = 'https://g.example.org' where slug = 'gamma'"],
  ["a country", "PLACE", "update organisation set country_code = 'CD' where slug = 'gamma'"],
  [
    "a network",
    "NETWORKS",
    `insert into affiliation (source_id, organisation_id, network_id) select ${SOURCE}, g.id, b.id from organisation g, organisation b where g.slug = 'gamma' and b.slug = 'beta'`,
  ],
])("%s that is hidden on its own is not told by its changes", async (_, field, change) => {
  await app.sql(change);
  expect((await seenBy(STAFF)).length).toBe(1);
  await app.sql(
    "update organisation set field_visibility = jsonb_build_object($1::text, 'CONFIDENTIAL') where slug = 'gamma'",
    [field],
  );
  expect(await seenBy(STAFF)).toEqual([]);
  expect((await seenBy(delegateOf(gamma))).length).toBe(1);
});

test("the words that go with a setting are read by the secretariat alone: an auditor reads that they changed", async () => {
  await app.sql(
    "insert into visibility_setting (organisation_id, visibility, reason, set_by_organisation_id, origin) values ($1, 'NETWORK', 'SAFETY', $2, 'MEMBER')",
    [gamma.id, alpha.id],
  );
  await app.sql("update visibility_setting set note = 'They asked by telephone'");
  const notes = async (viewer: Viewer) =>
    (await seenBy(viewer, { entity: "VISIBILITY_SETTING" })).filter(({ field }) => field === "note");
  expect(await notes(STAFF)).toMatchObject([{ label: "Gamma", old: null, new: "They asked by telephone" }]);
  for (const viewer of [AUDITOR, delegateOf(gamma)])
    expect(await notes(viewer)).toMatchObject([{ label: "Gamma", old: null, new: null }]);
});

test("whose work it was is told to those who read everything and to colleagues, and never of an erased account", async () => {
  const { accountId } = await app.signIn("MEMBER_EDITOR", { organisation: "alpha", name: "Ama" });
  const ask = app.askAs({ ...editorOf(alpha), accountId });
  await ask(
    'mutation ($id: ID!) { editOrganisation(input: { id: $id, version: 1, acronym: "A" }) { version } }',
    { id: alpha.id },
  );
  const by = async (viewer: Viewer) =>
    (await seenBy(viewer, { organisation: "alpha", entity: "ORGANISATION" })).map((each) => each.by);
  expect(await by(STAFF)).toEqual(["Ama"]);
  expect(await by(editorOf(alpha))).toEqual(["Ama"]);
  await app.sql("update partnership set agreement_type = 'MoU'");
  await app.sql("update account_grant set withdrawn_at = now()");
  expect(await by(editorOf(alpha))).toEqual([null]);
  await app.sql("update account set erased_at = now()");
  expect(await seenBy(STAFF, { organisation: "alpha", entity: "ORGANISATION" })).toMatchObject([
    { by: null, byErased: true, path: "PERSON" },
  ]);
});

test("accounts are the business of those who read everything", async () => {
  await app.signIn("MEMBER_EDITOR", { organisation: "alpha", name: "Ama" });
  expect(await labels(STAFF)).toEqual(["ACCOUNT Ama", "ACCOUNT_GRANT Ama"]);
  expect(await labels(editorOf(alpha))).toEqual(["ACCOUNT_GRANT Ama"]);
  expect(await labels(editorOf(beta))).toEqual([]);
});

test("who is invited is told to those who may invite for the organisation, and to nobody else", async () => {
  await app.sql(
    "insert into invitation (email, organisation_id, role, token_hash, expires_at) values ('ana@example.org', $1, 'MEMBER_READER', 'x', now() + interval '1 day')",
    [alpha.id],
  );
  for (const viewer of [editorOf(alpha), ADMINISTRATOR, STAFF])
    expect(await labels(viewer)).toEqual(["INVITATION ana@example.org"]);
  for (const viewer of [viewerAs(Role.MEMBER_READER, alpha.id), delegateOf(alpha), AUDITOR])
    expect(await labels(viewer)).toEqual(["INVITATION null"]);
});

test("why somebody opened confidential records is read by those who read everything", async () => {
  const { accountId } = await app.signIn("MEMBER_EDITOR", { organisation: "alpha", name: "Ama" });
  await app.sql(
    "insert into confidential_reading (account_id, reason, open_until) values ($1, 'A partner asked us to check', now())",
    [accountId],
  );
  for (const viewer of [STAFF, AUDITOR]) {
    expect(await seenBy(viewer, { entity: "CONFIDENTIAL_READING" })).toMatchObject([
      { label: "Ama", kind: "CREATED", old: null, new: "A partner asked us to check" },
    ]);
  }
  expect(await seenBy(editorOf(alpha), { entity: "CONFIDENTIAL_READING" })).toEqual([]);
});
