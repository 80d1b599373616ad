import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import type { Added } from "../../support/insert-organisation.ts";
import { forgetHistory, keptOf } from "../../support/kept-changes.ts";
import { startApp, TODAY } from "../../support/start-app.ts";
import { STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp();
let alpha: Added;
let beta: Added;

beforeEach(async () => {
  await app.clear();
  alpha = await app.add.member("Alpha", { acronym: "A" });
  beta = await app.add.member("Beta");
  await forgetHistory(app.databaseUrl);
});

const editor = () => viewerAs(Role.MEMBER_EDITOR, alpha.id);
const EDIT = "mutation ($input: OrganisationInput!) { editOrganisation(input: $input) { version } }";
const edit = (version: number, fields: Readonly<Record<string, string | null>>) =>
  app.askAs(STAFF)(EDIT, { input: { id: alpha.id, version, ...fields } });

/** The id of the last change of a field. */
async function lastOf(field: string): Promise<string> {
  const [change] = await app.sql<{ id: string }>(
    "select id from change_event where field = $1 order by position desc limit 1",
    [field],
  );
  return change?.id ?? "";
}

const UNDO = "mutation ($id: ID!) { undoChange(id: $id) { id field old new undone mayUndo } }";
const undo = (id: string, viewer: Viewer = STAFF) => app.askAs(viewer)(UNDO, { id });
const stored = async () =>
  (await app.sql("select name, acronym, website from organisation where slug = 'alpha'"))[0];

test.each([
  ["a visitor", () => VISITOR, "UNAUTHENTICATED"],
  ["a reader of the member", () => viewerAs(Role.MEMBER_READER, alpha.id), "FORBIDDEN"],
  ["an auditor, who reads it", () => viewerAs(Role.AUDITOR, alpha.id), "FORBIDDEN"],
  [
    "an editor of another member, who does not read it",
    () => viewerAs(Role.MEMBER_EDITOR, beta.id),
    "NOT_FOUND",
  ],
])("%s takes nothing back", async (_, viewer, code) => {
  await edit(1, { acronym: "B" });
  const { data, errors } = await undo(await lastOf("acronym"), viewer());
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code } }]);
  expect(await stored()).toMatchObject({ acronym: "B" });
});

test.each(["0", "00000000-0000-4000-8000-000000000000", "x", "1 or true", "-1", ""])(
  "there is no change %j",
  async (id) => {
    const { errors } = await undo(id);
    expect(errors).toMatchObject([
      { message: "There is no such change.", extensions: { code: "NOT_FOUND" } },
    ]);
  },
);

test.each([
  [
    "the making of a record",
    "insert into organisation_identifier (source_id, organisation_id, value) select source_id, id, 'XX-1' from organisation where slug = 'alpha'",
    "What was made or removed cannot be taken back here",
  ],
  [
    "another field",
    "update organisation set kind = 'MOVEMENT' where slug = 'alpha'",
    "A change of this field cannot be taken back here",
  ],
  [
    "a visibility",
    "insert into visibility_setting (organisation_id, visibility, reason, set_by_organisation_id, origin) select id, 'NETWORK', 'SAFETY', id, 'MEMBER' from organisation where slug = 'alpha'",
    "Who may see a record is set on its own page",
  ],
])("%s is not taken back here, in a sentence", async (_, change, sentence) => {
  const [event] = await keptOf(app.databaseUrl, () => app.sql(change));
  const { errors } = await undo(event?.id ?? "");
  expect(errors).toMatchObject([
    { extensions: { code: "BAD_INPUT" }, message: expect.stringContaining(sentence) },
  ]);
});

test("a change on which something newer stands is not taken back, and the newer one is named", async () => {
  await edit(1, { acronym: "B" });
  const first = await lastOf("acronym");
  await edit(2, { acronym: "C" });
  const { errors } = await undo(first);
  expect(errors).toMatchObject([
    {
      extensions: { code: "CONFLICT" },
      message: expect.stringMatching(
        /^The acronym was changed to “C” since, on 20\S+ \S+ UTC; take that back first\.$/,
      ),
    },
  ]);
  await edit(3, { acronym: null });
  expect((await undo(first)).errors).toMatchObject([
    { message: expect.stringMatching(/^The acronym was emptied since/) },
  ]);
  expect(await stored()).toMatchObject({ acronym: null });
});

test("a name is taken back alone, with what goes with it, and that is a change of whoever did it", async () => {
  await edit(1, { name: "Omega", website: "https://omega.example.org" });
  const id = await lastOf("name");
  const events = await keptOf(app.databaseUrl, async () => {
    const { data } = await undo(id, editor());
    expect(data).toMatchObject({
      undoChange: { id, field: "name", old: "Alpha", new: "Omega", undone: true, mayUndo: false },
    });
  });
  expect(await stored()).toEqual({ name: "Alpha", acronym: "A", website: "https://omega.example.org" });
  expect(events.filter(({ entity }) => entity === "organisation")).toMatchObject([
    {
      path: "PERSON",
      accountId: editor().accountId,
      kind: "CHANGED",
      field: "name",
      old: "Omega",
      new: "Alpha",
    },
  ]);
  expect(await app.sql("select name_key, version from organisation where slug = 'alpha'")).toEqual([
    { name_key: "alpha", version: 3 },
  ]);
});

test("what was taken back can be done again, by taking that back", async () => {
  await edit(1, { acronym: "B" });
  await undo(await lastOf("acronym"));
  await undo(await lastOf("acronym"));
  expect(await stored()).toMatchObject({ acronym: "B" });
});

test("of ten who take one change back at once one does", async () => {
  await edit(1, { acronym: "B" });
  const id = await lastOf("acronym");
  const answers = await Promise.all(Array.from({ length: 10 }, () => undo(id)));
  expect(answers.filter(({ data }) => data)).toHaveLength(1);
  expect(await stored()).toMatchObject({ acronym: "A" });
});

const MAY = '{ changes(filter: { organisation: "alpha" }) { nodes { field mayUndo undone } } }';

test("the list says which changes may be taken back, and which were", async () => {
  await edit(1, { acronym: "B" });
  await edit(2, { acronym: "C" });
  await edit(3, { website: "https://alpha.example.org" });
  await undo(await lastOf("website"));
  const nodes = async (viewer: Viewer) =>
    (await app.askAs(viewer)<{ changes: { nodes: unknown[] } }>(MAY)).data?.changes.nodes;
  expect(await nodes(editor())).toEqual([
    { field: "website", mayUndo: true, undone: false },
    { field: "website", mayUndo: false, undone: true },
    { field: "acronym", mayUndo: true, undone: false },
    { field: "acronym", mayUndo: false, undone: false },
  ]);
  expect(await nodes(viewerAs(Role.MEMBER_READER, alpha.id))).toEqual(
    Array(4).fill(expect.objectContaining({ mayUndo: false })),
  );
});

const CONFIRM = "mutation ($ids: [ID!]!) { confirmThemes(input: { activityIds: $ids }) { changed } }";
const themes = () =>
  app.sql("select theme_code as theme, origin, confirmed_on::text as day from activity_theme order by 1");
const coverage = () => app.sql("select distinct theme_origin as origin from coverage_row order by 1");

test("a confirmed theme is taken back alone, with its day and its coverage, and can be confirmed again", async () => {
  const id = await app.add.activity({
    holder: "alpha",
    themes: ["education", "health"],
    themeOrigin: "SUGGESTED",
    places: ["CD"],
    years: [2024, 2024],
  });
  await app.askAs(STAFF)(CONFIRM, { ids: [id] });
  const confirmed = await app.sql<{ id: string; part: string }>(
    "select id, part from change_event where field = 'origin' order by part",
  );
  expect(
    (await undo(confirmed[0]?.id ?? "", viewerAs(Role.PARTNER_DELEGATE, alpha.id))).errors,
  ).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  expect((await undo(confirmed[0]?.id ?? "", editor())).data).toMatchObject({ undoChange: { undone: true } });
  expect(await themes()).toEqual([
    { theme: "education", origin: "SUGGESTED", day: null },
    { theme: "health", origin: "CONFIRMED", day: TODAY },
  ]);
  expect(await coverage()).toEqual([{ origin: "CONFIRMED" }, { origin: "SUGGESTED" }]);
  await undo(await lastOf("origin"));
  expect(await themes()).toEqual([
    { theme: "education", origin: "CONFIRMED", day: TODAY },
    { theme: "health", origin: "CONFIRMED", day: TODAY },
  ]);
});

test("a theme that was read anew since is not taken back", async () => {
  const id = await app.add.activity({ holder: "alpha", themes: ["health"], themeOrigin: "SUGGESTED" });
  await app.askAs(STAFF)(CONFIRM, { ids: [id] });
  const change = await lastOf("origin");
  await app.sql("delete from activity_theme");
  expect((await undo(change)).errors).toMatchObject([
    { extensions: { code: "CONFLICT" }, message: expect.stringContaining("were read anew since") },
  ]);
});
