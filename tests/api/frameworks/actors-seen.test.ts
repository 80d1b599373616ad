import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { addFramework } from "../../support/add-framework.ts";
import type { Added } from "../../support/insert-organisation.ts";
import { startApp } from "../../support/start-app.ts";
import { STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp();
let own: Added;
let other: Added;
let reader: Added;

beforeEach(async () => {
  await app.clear();
  await app.sql("delete from framework");
  own = await app.add.member("Own");
  other = await app.add.member("Other");
  reader = await app.add.member("Reader");
  const actors = [own.id, other.id];
  await addFramework(app.sql, { code: "JSF-A", reference: other.id, actors });
  await addFramework(app.sql, { code: "JSF-B", theme: "health", reference: other.id, actors });
});

const editorOf = ({ id }: Added) => viewerAs(Role.MEMBER_EDITOR, id);
const hide = (field: string) =>
  app.sql(
    "update organisation set field_visibility = jsonb_build_object($1::text, 'RESTRICTED') where id = $2",
    [field, other.id],
  );

/** What a framework tells of who takes part: who, how many, and who coordinates. */
async function tells(viewer: Viewer, code: string) {
  const { data } = await app.askAs(viewer)<{ framework: Record<string, unknown> }>(
    "query ($code: ID!) { framework(code: $code) { actors { organisation { slug } } confirmation { actors } referenceOrganisation { slug } } }",
    { code },
  );
  return data?.framework;
}

const WITHOUT_OTHER = {
  actors: [{ organisation: { slug: "own" } }],
  confirmation: { actors: 1 },
  referenceOrganisation: null,
};

test.each([
  ["PLACE", "JSF-A", "JSF-B"],
  ["THEME", "JSF-B", "JSF-A"],
])("whose %s is hidden takes no part in %s, as if it did not", async (field, tellsIt, doesNot) => {
  const open = await tells(VISITOR, doesNot);
  expect(open).toMatchObject({ confirmation: { actors: 2 }, referenceOrganisation: { slug: "other" } });
  await hide(field);
  for (const viewer of [VISITOR, editorOf(reader)]) {
    expect(await tells(viewer, tellsIt)).toEqual(WITHOUT_OTHER);
    expect(await tells(viewer, doesNot)).toEqual(open);
  }
  expect(await tells(editorOf(other), tellsIt)).toEqual(open);
  expect(await tells(STAFF, tellsIt)).toEqual(open);
});

test("the table of a framework does not say that somebody takes part whose place is hidden", async () => {
  await app.add.activity({ holder: "other", themes: ["health"], places: ["PH"], years: [2024, 2024] });
  const rows = async () => {
    const { data } = await app.askAs(editorOf(reader))(
      '{ frameworkTable(code: "JSF-A") { nodes { isActor actor { slug } } } }',
    );
    return data;
  };
  expect(await rows()).toEqual({ frameworkTable: { nodes: [{ isActor: true, actor: { slug: "other" } }] } });
  await hide("PLACE");
  expect(await rows()).toEqual({ frameworkTable: { nodes: [] } });
});

test("the history does not say that somebody takes part, or coordinates, whose place is hidden", async () => {
  const labels = async (viewer: Viewer) => {
    const { data } = await app.askAs(viewer)<{ changes: { nodes: { entity: string }[] } }>(
      '{ changes(filter: { organisation: "other" }, first: 100) { nodes { entity } } }',
    );
    const found = data?.changes.nodes.map(({ entity }) => entity) ?? [];
    return ["FRAMEWORK", "FRAMEWORK_ACTOR"].map((name) => found.filter((each) => each === name).length);
  };
  expect(await labels(STAFF)).toEqual([2, 2]);
  await app.sql(
    `update organisation set field_visibility = '{"PLACE": "CONFIDENTIAL"}' where slug = 'other'`,
  );
  expect(await labels(STAFF)).toEqual([1, 1]);
});

test("an actor who is not seen to take part is refused as one that takes none, and is in nobody's way", async () => {
  await app.sql("update framework set reference_organisation_id = $1", [reader.id]);
  await hide("PLACE");
  const coordinator = app.askAs(editorOf(reader));
  const input = { framework: "JSF-A", text: "Plan", owner: "own", parties: ["other"], dueOn: "2026-12-31" };
  const promise = "mutation ($input: CommitmentInput!) { recordCommitment(input: $input) { id } }";
  expect((await coordinator(promise, { input })).errors?.[0]?.message).toContain("takes no part in JSF-A");
  const add =
    "mutation ($input: FrameworkActorInput!) { addFrameworkActor(input: $input) { actors { organisation { slug } } } }";
  const added = await coordinator(add, { input: { framework: "JSF-A", organisation: "other" } });
  expect(added.data).toEqual({ addFrameworkActor: { actors: [{ organisation: { slug: "own" } }] } });
});
