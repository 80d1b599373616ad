import { VISITOR } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import type { Added } from "../support/insert-organisation.ts";
import { letStand } from "../support/let-stand.ts";
import { refusalOf, startApp, TODAY } from "../support/start-app.ts";
import { settle } from "../support/template-databases.ts";
import { STAFF, viewerAs } from "../support/viewers.ts";

const app = await startApp();
let alpha: Added;
let beta: Added;
beforeEach(async () => {
  await app.clear();
  alpha = await app.add.member("Alpha");
  beta = await app.add.member("Beta");
});

const TAKE = `mutation ($title: String!, $takenOn: LocalDate!, $address: String!, $organisation: ID) {
  takeSnapshot(input: { title: $title, takenOn: $takenOn, address: $address, organisation: $organisation }) { id title takenOn address organisation { slug } viewerMay { remove } }
}`;
const REMOVE = "mutation ($id: ID!) { removeSnapshot(id: $id) }";
const LIST = "{ coverageSnapshots { totalCount nodes { title address viewerMay { remove } } } }";
const given = { title: "30 April", takenOn: TODAY, address: "year=2026" };
interface Taken {
  readonly takeSnapshot: { readonly id: string };
}

test.each([
  [{ takenOn: "2026-11-24" }, "BAD_INPUT"],
  [{ title: " " }, "BAD_INPUT"],
  [{ title: "x".repeat(201) }, "BAD_INPUT"],
  [{ title: "turned \u202E" }, "BAD_INPUT"],
  [{ address: "partner=x" }, "BAD_INPUT"],
  [{ address: "holder=nobody" }, "NOT_FOUND"],
  [{ organisation: "nobody" }, "NOT_FOUND"],
  [{ organisation: "beta" }, "FORBIDDEN"],
])("what is not right is refused, and nothing is kept: %j", async (wrong, code) => {
  const editor = viewerAs(Role.MEMBER_EDITOR, alpha.id);
  expect(refusalOf(await app.askAs(editor)(TAKE, { ...given, ...wrong }))).toBe(code);
  expect(await app.sql("select from coverage_snapshot")).toEqual([]);
});

test("a holder whom the taker may not see is answered like one that is not there", async () => {
  await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
  const editor = app.askAs(viewerAs(Role.MEMBER_EDITOR, alpha.id));
  const of = async (holder: string) => {
    const { errors } = await editor(TAKE, { ...given, address: `holder=${holder}` });
    return errors?.[0]?.message.replace(holder, "…");
  };
  expect(await of("hidden")).toBe(await of("nobody"));
});

test("an editor keeps a day for the own organisation, and all peers read it; only who may take it away does", async () => {
  const { data } = await app.askAs(viewerAs(Role.MEMBER_EDITOR, alpha.id))<Taken>(TAKE, given);
  expect(data?.takeSnapshot).toMatchObject({
    ...given,
    organisation: { slug: "alpha" },
    viewerMay: { remove: true },
  });
  const reader = app.askAs(viewerAs(Role.MEMBER_READER, beta.id));
  expect((await reader(LIST)).data).toEqual({
    coverageSnapshots: {
      totalCount: 1,
      nodes: [{ title: "30 April", address: "year=2026", viewerMay: { remove: false } }],
    },
  });
  const id = data?.takeSnapshot.id;
  expect(refusalOf(await app.askAs(viewerAs(Role.MEMBER_EDITOR, beta.id))(REMOVE, { id }))).toBe("FORBIDDEN");
  expect(refusalOf(await app.askAs(VISITOR)(LIST))).toBe("UNAUTHENTICATED");
  expect((await app.askAs(STAFF)(REMOVE, { id })).data).toEqual({ removeSnapshot: id });
  expect(
    (await reader<{ coverageSnapshots: { totalCount: number } }>(LIST)).data?.coverageSnapshots.totalCount,
  ).toBe(0);
});

test("a snapshot of a holder that is hidden since is hidden with it, its history too", async () => {
  await app.askAs(STAFF)(TAKE, { ...given, title: "Of Beta", address: "holder=beta" });
  const reader = app.askAs(viewerAs(Role.MEMBER_READER, alpha.id));
  const kept = async () =>
    (await reader<{ coverageSnapshots: { totalCount: number } }>(LIST)).data?.coverageSnapshots.totalCount;
  expect(await kept()).toBe(1);
  const history = "{ changes(filter: { entity: COVERAGE_SNAPSHOT }) { nodes { label } } }";
  expect(JSON.stringify(await app.askAs(STAFF)(history))).toContain("Of Beta");
  await app.sql("update organisation set visibility = 'CONFIDENTIAL' where slug = 'beta'");
  expect(await kept()).toBe(0);
  expect(JSON.stringify(await app.askAs(STAFF)(history))).not.toContain("Of Beta");
});

test("what is hidden since is in no reading of an older snapshot: it holds a day, and no figures", async () => {
  await app.add.activity({ holder: "alpha", themes: ["health"], places: ["CD"] });
  await letStand(app.databaseUrl, "2026-01-01");
  const { data } = await app.askAs(STAFF)<{ takeSnapshot: { takenOn: string } }>(TAKE, {
    ...given,
    takenOn: "2026-03-01",
  });
  await app.sql("update activity set visibility = 'RESTRICTED'");
  await settle(app.databaseUrl);
  const { data: read } = await app.ask<{ coverageMatrix: { cells: readonly object[] } }>(
    "query ($asOf: LocalDate) { coverageMatrix(filter: { asOf: $asOf }) { cells { row } } }",
    { asOf: data?.takeSnapshot.takenOn },
  );
  expect(read?.coverageMatrix.cells).toEqual([]);
});
