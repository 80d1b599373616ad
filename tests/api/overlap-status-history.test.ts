import { beforeEach, expect, test } from "vitest";
import { overlapActs } from "../support/overlap-acts.ts";
import type { SignedIn } from "../support/sign-in.ts";
import { UMBRELLA } from "../support/sql-parts.ts";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
const { three, staff, editor, between, set } = overlapActs(app);
beforeEach(app.clear);

test("the history tells each change to those it concerns, and a note to the secretariat alone", async () => {
  await three();
  const [someone, alpha] = [await staff(), await editor("alpha")];
  const one = await between(someone, UMBRELLA, "alpha");
  await set(someone, [one], { note: "first" });
  await set(someone, [{ ...one, version: 1 }], { status: "RESOLVED", note: "second", assignee: "alpha" });
  const changes = async (who: SignedIn) =>
    (
      await app.ask<{
        changes: { nodes: readonly Record<"field" | "old" | "new" | "label", string | null>[] };
      }>("{ changes(filter: { entity: OVERLAP_STATUS }) { nodes { label field old new } } }", {}, who.headers)
    ).data?.changes.nodes ?? [];
  const told = await changes(someone);
  expect(told.map(({ field }) => field).toSorted()).toEqual(
    [null, "assignee_id", "note", "status"].toSorted(),
  );
  expect(told).toContainEqual(
    expect.objectContaining({ field: "status", old: "TO_DISCUSS", new: "RESOLVED" }),
  );
  expect(told).toContainEqual(expect.objectContaining({ field: "note", old: "first", new: "second" }));
  expect(told).toContainEqual(expect.objectContaining({ field: "assignee_id", new: "Alpha" }));
  expect(told[0]?.label).toMatch(/Alpha.*: Tax justice, Philippines/);
  expect(await changes(alpha)).toContainEqual(
    expect.objectContaining({ field: "note", old: null, new: null }),
  );
  expect(await changes(await editor("beta"))).toEqual([]);
});

test("the history does not tell of an overlap whose years are hidden from its reader, and that no list has", async () => {
  await app.add.member("Alpha");
  await app.add.member("Beta");
  const there = { themes: ["tax-justice"], places: ["PH"] };
  await app.add.activity({ ...there, holder: "alpha", years: [2026, 2026] });
  await app.add.activity({ ...there, holder: "beta", years: [2015, 2015] });
  await app.add.activity({ ...there, holder: "beta", years: [2026, 2026], visibility: "RESTRICTED" });
  const someone = await staff();
  await set(someone, [await between(someone, "alpha", "beta")]);
  const asked = "{ overlaps { totalCount } changes(filter: { entity: OVERLAP_STATUS }) { totalCount } }";
  const reads = async (who: SignedIn) => (await app.ask(asked, {}, who.headers)).data;
  expect(await reads(someone)).toEqual({ overlaps: { totalCount: 1 }, changes: { totalCount: 1 } });
  expect(await reads(await editor("beta"))).toEqual({
    overlaps: { totalCount: 1 },
    changes: { totalCount: 1 },
  });
  expect(await reads(await editor("alpha"))).toEqual({
    overlaps: { totalCount: 0 },
    changes: { totalCount: 0 },
  });
});

test("a note goes when whoever wrote it is erased, also where somebody else changed the status since", async () => {
  await three();
  const [someone, alpha, admin] = [await staff(), await editor("alpha"), await app.signIn("ADMINISTRATOR")];
  const one = await between(alpha, UMBRELLA, "alpha");
  await set(alpha, [one], { note: "mine" });
  await set(someone, [{ ...one, version: 1 }], { status: "RESOLVED" });
  await app.ask(
    "mutation ($id: ID!) { eraseAccount(id: $id) { id } }",
    { id: alpha.accountId },
    admin.headers,
  );
  expect(await between(someone, UMBRELLA, "alpha")).toMatchObject({ status: "RESOLVED", note: null });
});
