import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import type { Added } from "../../support/insert-organisation.ts";
import { forgetHistory } from "../../support/kept-changes.ts";
import { startApp } from "../../support/start-app.ts";
import { AUDITOR, STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp();
let alpha: Added;
let beta: Added;
/** Edits for Alpha. */
let ama: string;
/** Edits for Beta. */
let ben: string;
/** A program of Alpha. */
let sheet: string;

const changeAs = (actor: object, slug: string, acronym: string) =>
  app
    .context()
    .database.transaction({ path: "PERSON", ...actor }, (rows) =>
      rows("update organisation set acronym = $2 where slug = $1", [slug, acronym]),
    );

beforeEach(async () => {
  await app.clear();
  await app.sql("delete from account");
  alpha = await app.add.member("Alpha");
  beta = await app.add.member("Beta");
  ama = (await app.signIn("MEMBER_EDITOR", { organisation: "alpha", name: "Ama" })).accountId;
  ben = (await app.signIn("MEMBER_EDITOR", { organisation: "beta", name: "Ben" })).accountId;
  [{ id: sheet } = { id: "" }] = await app.sql<{ id: string }>(
    "insert into api_token (name, organisation_id, scopes, token_hash) values ('Sheet', $1, '{IMPORT}', 'x') returning id",
    [alpha.id],
  );
  await forgetHistory(app.databaseUrl);
  await changeAs({ accountId: ama }, "alpha", "A1");
  await changeAs({ accountId: ben }, "beta", "B1");
  await changeAs({ path: "TOKEN", tokenId: sheet }, "alpha", "A2");
});

const editorOf = ({ id }: Added) => viewerAs(Role.MEMBER_EDITOR, id);

const BY = "query ($by: ID) { changes(filter: { by: $by }) { totalCount nodes { new by } } }";

/** What somebody reads of somebody's work. */
async function workOf(viewer: Viewer, by: string): Promise<readonly (string | null)[]> {
  const { data } = await app.askAs(viewer)<{
    changes: { totalCount: number; nodes: readonly { new: string | null }[] };
  }>(BY, { by });
  expect(data?.changes.totalCount).toBe(data?.changes.nodes.length);
  return data?.changes.nodes.map((node) => node.new) ?? [];
}

const authorsFor = async (viewer: Viewer) => {
  const { data } = await app.askAs(viewer)<{ changeAuthors: readonly object[] }>(
    "{ changeAuthors { id name isProgram } }",
  );
  return data?.changeAuthors;
};

test.each([
  ["a visitor", VISITOR, "UNAUTHENTICATED"],
  ["a facilitator", viewerAs(Role.FACILITATOR, "00000000-0000-4000-8000-000000000011"), "FORBIDDEN"],
  ["a program", viewerAs(Role.INTEGRATION, "00000000-0000-4000-8000-000000000011"), "FORBIDDEN"],
])("%s is told nobody who changed anything", async (_, viewer, code) => {
  const { data, errors } = await app.askAs(viewer)("{ changeAuthors { name } }");
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code } }]);
});

test("who reads everything chooses by anybody, a person or a program", async () => {
  for (const viewer of [STAFF, AUDITOR]) {
    expect(await workOf(viewer, ama)).toEqual(["A1"]);
    expect(await workOf(viewer, ben)).toEqual(["B1"]);
    expect(await workOf(viewer, sheet)).toEqual(["A2"]);
    expect(await authorsFor(viewer)).toEqual([
      { id: ama, name: "Ama", isProgram: false },
      { id: ben, name: "Ben", isProgram: false },
      { id: sheet, name: "Sheet", isProgram: true },
    ]);
  }
});

test("others choose by their colleagues and programs; anybody else is as if there were nobody", async () => {
  await changeAs({ accountId: ben }, "alpha", "A3");
  expect(await workOf(editorOf(alpha), ama)).toEqual(["A1"]);
  expect(await workOf(editorOf(alpha), sheet)).toEqual(["A2"]);
  expect(await workOf(editorOf(alpha), ben)).toEqual([]);
  expect(await workOf(editorOf(alpha), "00000000-0000-4000-8000-000000000000")).toEqual([]);
  expect(await authorsFor(editorOf(alpha))).toMatchObject([{ name: "Ama" }, { name: "Sheet" }]);
  expect(await workOf(editorOf(beta), ama)).toEqual([]);
  expect(await authorsFor(editorOf(beta))).toMatchObject([{ name: "Ben" }]);
});

test("whose every change is hidden is not among those who changed anything", async () => {
  await app.sql("update organisation set visibility = 'CONFIDENTIAL' where slug = 'beta'");
  expect(await authorsFor(STAFF)).toMatchObject([{ name: "Ama" }, { name: "Sheet" }]);
  expect(await workOf(STAFF, ben)).toEqual([]);
});

test("an erased person is nobody to choose by, whoever kept the address", async () => {
  await app.sql("update account set erased_at = now() where id = $1", [ama]);
  expect(await workOf(STAFF, ama)).toEqual([]);
  expect(await authorsFor(STAFF)).toMatchObject([{ name: "Ben" }, { name: "Sheet" }]);
});

test("what is no id is refused in a sentence", async () => {
  const { errors } = await app.askAs(STAFF)(BY, { by: "x' or true" });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_INPUT" } }]);
});
