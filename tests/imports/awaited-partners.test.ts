import type { Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { askMatrix } from "../support/ask-matrix.ts";
import { MEMBER, type WrittenActivity } from "../support/iati-file.ts";
import { importAsMember } from "../support/import-as-member.ts";
import type { NewOrganisation } from "../support/insert-organisation.ts";
import { startApp } from "../support/start-app.ts";
import { viewerAs } from "../support/viewers.ts";

const app = await startApp();
let editor: Viewer;
let staff: Viewer;
let delegate: Viewer;

const NAMING: WrittenActivity = { id: "G-1", country: "BO", partners: [["BO-NIT-123", "Somebody"]] };
const HIDDEN: NewOrganisation = {
  visibility: "RESTRICTED",
  identifiers: ["BO-NIT-123"],
  website: "https://rio.example.org",
};

/** Rio Verde, hidden so, works with Alpha, who is not concerned; Gamma then brings a file that names it by its number. */
async function nameHidden(hidden: NewOrganisation = HIDDEN) {
  await app.clear();
  const gamma = await app.add.member("Gamma", { identifiers: [MEMBER] });
  await app.add.member("Alpha");
  const partner = await app.add.organisation("Rio Verde", { identifiers: ["BO-NIT-123"], ...hidden });
  await app.add.activity({ holder: "alpha", identifier: "A-1", partners: ["rio-verde"], places: ["BO"] });
  await importAsMember(app, NAMING);
  editor = viewerAs(Role.MEMBER_EDITOR, gamma.id);
  delegate = viewerAs(Role.PARTNER_DELEGATE, partner.id);
  const [umbrella] = await app.sql<{ id: string }>("select id from organisation where slug = '11-11-11'");
  staff = viewerAs(Role.UMBRELLA_STAFF, umbrella?.id ?? "");
}
beforeEach(() => nameHidden());

const RIO =
  '{ organisation(slug: "rio-verde") { name website viewerMay { setVisibility } visibility { record } } }';
const MENTIONS = `{ organisation(slug: "gamma") { partnerships { totalCount } activities { nodes { partners { mention organisation { name } } } } }
  sharedPartners(minHolders: 1) { partner { name } } }`;

const idOf = async () =>
  (
    await app.sql<{ id: string }>(
      "select s.id from partnership s join organisation h on h.id = s.holder_id where h.slug = 'gamma'",
    )
  )[0]?.id;
const ACCEPT =
  "mutation ($id: ID!) { acceptPartnership(input: { id: $id }) { holder { slug } partner { slug } } }";
const acceptAs = async (viewer: Viewer) => app.askAs(viewer)(ACCEPT, { id: await idOf() });

test.each(["RESTRICTED", "CONFIDENTIAL"])(
  "who names a %s organisation in a file of its own sees nothing of it, nor may say who else does",
  async (visibility) => {
    await nameHidden({ ...HIDDEN, visibility });
    const ask = app.askAs(editor);
    expect((await ask(RIO)).data).toEqual({ organisation: null });
    expect((await ask(MENTIONS)).data).toEqual({
      organisation: {
        partnerships: { totalCount: 0 },
        activities: { nodes: [{ partners: [{ mention: "Somebody", organisation: null }] }] },
      },
      sharedPartners: [],
    });
    const set = `mutation { setVisibility(input: { organisationId: "rio-verde", visibility: NETWORK, reason: SAFETY }) { id } }`;
    expect((await ask(set)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect(
      (await ask("query ($id: ID!) { partnership(id: $id) { id } }", { id: await idOf() })).data,
    ).toEqual({
      partnership: null,
    });
    expect(JSON.stringify((await ask("{ changes { nodes { label new old } } }")).data)).not.toContain(
      "Rio Verde",
    );
  },
);

const WITHOUT_IT: WrittenActivity = { id: "G-2", country: "BO" };
const AS_A_WHOLE: WrittenActivity = { ...NAMING, more: '<related-activity ref="G-2" type="2"/>' };

test.each([
  { work: "withdrawn", files: [[WITHOUT_IT]], visibility: "RESTRICTED" },
  { work: "withdrawn", files: [[WITHOUT_IT]], visibility: "CONFIDENTIAL" },
  { work: "a whole with parts", files: [[AS_A_WHOLE, WITHOUT_IT]], visibility: "RESTRICTED" },
])(
  "nor does work open a $visibility organisation that is $work, which proves no partnership",
  async ({ files, visibility }) => {
    await nameHidden({ ...HIDDEN, visibility });
    for (const activities of files) await importAsMember(app, ...activities);
    expect(
      await app.sql(
        "select from partnership s join organisation h on h.id = s.holder_id where h.slug = 'gamma'",
      ),
    ).toEqual([]);
    const [work] = await app.sql<{ id: string }>("select id from activity where identifier = 'G-1'");
    const { data } = await app.askAs(editor)(
      "query ($id: ID!) { activity(id: $id) { partners { mention organisation { name } } } }",
      { id: work?.id },
    );
    expect(data).toEqual({ activity: { partners: [{ mention: "Somebody", organisation: null }] } });
    expect((await app.askAs(editor)(RIO)).data).toEqual({ organisation: null });
  },
);

test("a field that is hidden on its own is not opened by a file either", async () => {
  await nameHidden({
    website: "https://rio.example.org",
    fields: { CONTACT: "RESTRICTED", PLACE: "RESTRICTED" },
  });
  expect((await app.askAs(editor)(RIO)).data).toEqual({
    organisation: { name: "Rio Verde", website: null, viewerMay: { setVisibility: false }, visibility: null },
  });
  expect((await app.askAs(editor)(MENTIONS)).data).toMatchObject({
    organisation: { partnerships: { totalCount: 0 } },
  });
});

const IS_COUNTED =
  '{ organisation(slug: "rio-verde") { heldBy { isCounted viewerMay { accept } holder { slug } } } }';

test.each([
  { field: "BUDGET", isCounted: true },
  { field: "PLACE", isCounted: false },
])("one that hides its $field waits as well, and is counted: $isCounted", async ({ field, isCounted }) => {
  await nameHidden({ fields: { [field]: "RESTRICTED" } });
  const { data } = await app.askAs(delegate)<{ organisation: { heldBy: readonly object[] } }>(IS_COUNTED);
  expect(data?.organisation.heldBy).toContainEqual({
    isCounted,
    viewerMay: { accept: true },
    holder: { slug: "gamma" },
  });
  const matrix = await askMatrix({ ask: app.askAs(staff) }, { filter: { holders: ["gamma"] } });
  expect(matrix.partners).toBe(isCounted ? 1 : 0);
});

test("one that was a member, and so can accept nothing, counts no more than one that has not accepted", async () => {
  const partners = async () =>
    (await askMatrix({ ask: app.askAs(editor) }, { filter: { holders: ["gamma"] } })).partners;
  await app.sql(
    `insert into organisation_role (organisation_id, role, source_id, ends_on)
      select id, 'MEMBER', source_id, '2020-12-31' from organisation where slug = 'rio-verde'`,
  );
  await importAsMember(app, { ...NAMING, title: "Another" });
  expect(await partners()).toBe(0);
  await app.sql("update organisation set visibility = 'PUBLIC' where slug = 'rio-verde'");
  await importAsMember(app, { ...NAMING, title: "A third" });
  expect(await partners()).toBe(1);
});

test("no figure counts it before it is accepted, for nobody", async () => {
  for (const viewer of [editor, staff]) {
    const matrix = await askMatrix({ ask: app.askAs(viewer) }, { filter: { holders: ["gamma"] } });
    expect(matrix.partners).toBe(0);
  }
  await acceptAs(delegate);
  const matrix = await askMatrix({ ask: app.askAs(editor) }, { filter: { holders: ["gamma"] } });
  expect(matrix.partners).toBe(1);
});

test("neither who named it, nor another's delegate, nor anybody else accepts it for the partner", async () => {
  const { id } = await app.add.organisation("Delta");
  for (const role of [Role.MEMBER_EDITOR, Role.MEMBER_READER, Role.AUDITOR, Role.FACILITATOR]) {
    const answer = await acceptAs(viewerAs(role, editor.grants[0]?.organisationId ?? ""));
    expect(answer.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  }
  const stranger = await acceptAs(viewerAs(Role.PARTNER_DELEGATE, id));
  const unknown = await app.askAs(viewerAs(Role.PARTNER_DELEGATE, id))(ACCEPT, {
    id: "00000000-0000-4000-8000-000000000000",
  });
  expect(stranger.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  expect(stranger.errors?.[0]?.message).toBe(unknown.errors?.[0]?.message);
  expect((await app.askAs(editor)(RIO)).data).toEqual({ organisation: null });
});

const WAITING =
  "{ awaitingPartnerships { nodes { holder { slug } partner { slug } viewerMay { accept setVisibility } } } confidentialReviews }";

test.each([
  ["the partner's delegate", () => delegate],
  ["the secretariat", () => staff],
])("once accepted, the holder sees it like its other partners: by %s", async (_, who) => {
  expect(await acceptAs(who())).toEqual({
    data: { acceptPartnership: { holder: { slug: "gamma" }, partner: { slug: "rio-verde" } } },
  });
  expect((await app.askAs(editor)(RIO)).data).toEqual({
    organisation: {
      name: "Rio Verde",
      website: "https://rio.example.org",
      viewerMay: { setVisibility: true },
      visibility: { record: "RESTRICTED" },
    },
  });
  expect((await app.askAs(editor)(MENTIONS)).data).toMatchObject({
    organisation: {
      partnerships: { totalCount: 1 },
      activities: { nodes: [{ partners: [{ mention: "Somebody", organisation: { name: "Rio Verde" } }] }] },
    },
  });
  const kept = await app.sql(
    "select account_id from change_event where field = 'awaits_partner' and record_id = $1",
    [await idOf()],
  );
  expect(kept).toEqual([{ account_id: who().accountId }]);
});

test("what waits is listed for those who may accept it, and stays accepted whatever is imported next", async () => {
  const expected = [
    {
      holder: { slug: "gamma" },
      partner: { slug: "rio-verde" },
      viewerMay: { accept: true, setVisibility: true },
    },
  ];
  expect((await app.askAs(staff)(WAITING)).data).toMatchObject({ awaitingPartnerships: { nodes: expected } });
  const own = "{ awaitingPartnerships { totalCount nodes { holder { slug } } } }";
  expect((await app.askAs(delegate)(own)).data).toEqual({
    awaitingPartnerships: { totalCount: 1, nodes: [{ holder: { slug: "gamma" } }] },
  });
  expect((await app.askAs(editor)(own)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  await acceptAs(staff);
  await importAsMember(app, { ...NAMING, title: "Another" });
  expect((await app.askAs(staff)(WAITING)).data).toMatchObject({ awaitingPartnerships: { nodes: [] } });
});

test("hundreds that wait come a page at a time, by name", async () => {
  for (const name of ["Agua Clara", "Nido"]) await app.add.organisation(name, { visibility: "RESTRICTED" });
  await app.add.activity({ holder: "gamma", partners: ["nido", "agua-clara"], isAccepted: false });
  const page = `query ($after: String) { awaitingPartnerships(first: 2, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { partner { name } } } }`;
  const first = (await app.askAs(staff)<{ awaitingPartnerships: { pageInfo: { endCursor: string } } }>(page))
    .data;
  expect(first?.awaitingPartnerships).toMatchObject({
    totalCount: 3,
    pageInfo: { hasNextPage: true },
    nodes: [{ partner: { name: "Agua Clara" } }, { partner: { name: "Nido" } }],
  });
  const after = first?.awaitingPartnerships.pageInfo.endCursor;
  expect((await app.askAs(staff)(page, { after })).data).toMatchObject({
    awaitingPartnerships: { pageInfo: { hasNextPage: false }, nodes: [{ partner: { name: "Rio Verde" } }] },
  });
  expect((await app.askAs(delegate)(page)).data).toMatchObject({ awaitingPartnerships: { totalCount: 1 } });
});

test("of a confidential partner the secretariat is told that something waits, and what once it has opened it", async () => {
  await nameHidden({ ...HIDDEN, visibility: "CONFIDENTIAL" });
  const named = { ...staff, grants: staff.grants.map((grant) => ({ ...grant, readsConfidential: true })) };
  expect((await app.askAs(staff)(WAITING)).data).toEqual({
    awaitingPartnerships: { nodes: [] },
    confidentialReviews: 0,
  });
  expect((await app.askAs(named)(WAITING)).data).toEqual({
    awaitingPartnerships: { nodes: [] },
    confidentialReviews: 1,
  });
  const opened: Viewer = { ...named, sight: { ...named.sight, level: 4 } };
  expect((await app.askAs(opened)(WAITING)).data).toMatchObject({
    awaitingPartnerships: { nodes: [{ partner: { slug: "rio-verde" } }] },
    confidentialReviews: 0,
  });
});

test("a partnership from before the partner was hidden needs nobody's word", async () => {
  await nameHidden({ visibility: "PUBLIC" });
  await app.sql("update organisation set visibility = 'RESTRICTED' where slug = 'rio-verde'");
  await importAsMember(app, { ...NAMING, title: "Another" });
  expect((await app.askAs(editor)(RIO)).data).toMatchObject({ organisation: { name: "Rio Verde" } });
});
