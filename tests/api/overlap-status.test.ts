import { beforeEach, expect, test } from "vitest";
import { type AskedOverlap, overlapsFor } from "../support/ask-overlaps.ts";
import { overlapActs } from "../support/overlap-acts.ts";
import type { SignedIn } from "../support/sign-in.ts";
import { UMBRELLA } from "../support/sql-parts.ts";
import { refusalOf, startApp } from "../support/start-app.ts";

const app = await startApp();
const { three, staff, editor, between, set } = overlapActs(app);
beforeEach(app.clear);

const said = () => app.sql<{ status: string }>("select status from overlap_status");

test("an editor of neither says nothing of an overlap, and is told which one it is", async () => {
  await three();
  const someone = await editor("beta");
  const answer = await set(someone, [await between(someone, UMBRELLA, "alpha")]);
  expect(refusalOf(answer)).toBe("FORBIDDEN");
  expect(answer.errors?.[0]?.message).toMatch(/11\.11\.11 and Alpha|Alpha and 11\.11\.11/);
  expect(await said()).toEqual([]);
});

test.each([
  ["none", () => [], "holds 0"],
  ["more than 200", (one: AskedOverlap) => Array.from({ length: 201 }, () => one), "holds 201"],
  ["one twice", (one: AskedOverlap) => [one, one], "twice"],
  ["a version that none has", (one: AskedOverlap) => [{ ...one, version: -1 }], "version is -1"],
])("refused in a sentence: %s", async (_, given, words) => {
  await three();
  const someone = await staff();
  const answer = await set(someone, given(await between(someone, UMBRELLA, "alpha")));
  expect(refusalOf(answer)).toBe("BAD_INPUT");
  expect(answer.errors?.[0]?.message).toContain(words);
});

test("a note of 2001 characters is refused, and so is a sign that turns the direction of reading", async () => {
  await three();
  const someone = await staff();
  const one = await between(someone, UMBRELLA, "alpha");
  expect(refusalOf(await set(someone, [one], { note: "a".repeat(2001) }))).toBe("BAD_INPUT");
  expect(refusalOf(await set(someone, [one], { note: "a\u202eb" }))).toBe("BAD_INPUT");
});

test("of several, all are set or none: a key of nothing is named, and nothing is saved", async () => {
  await three();
  const someone = await staff();
  const one = await between(someone, UMBRELLA, "alpha");
  const answer = await set(someone, [one, { ...one, id: "bm90aGluZw" }]);
  expect(refusalOf(answer)).toBe("NOT_FOUND");
  expect(answer.errors?.[0]?.message).toContain('"bm90aGluZw", number 2');
  expect(await said()).toEqual([]);
});

test("what somebody else has changed meanwhile is named and not overwritten, nor is anything beside it", async () => {
  await three();
  const someone = await staff();
  const [one, other] = [await between(someone, UMBRELLA, "alpha"), await between(someone, UMBRELLA, "beta")];
  await set(someone, [one], { status: "RESOLVED" });
  const answer = await set(someone, [other, one]);
  expect(refusalOf(answer)).toBe("CONFLICT");
  expect(answer.errors?.[0]).toMatchObject({ extensions: { overlap: one.id, current: { version: 1 } } });
  expect(await said()).toEqual([{ status: "RESOLVED" }]);
});

test("of two who say the first thing at once, one is told that the other was first", async () => {
  await three();
  const someone = await staff();
  const one = await between(someone, UMBRELLA, "alpha");
  const answers = await Promise.all([set(someone, [one], { note: "a" }), set(someone, [one], { note: "b" })]);
  expect(answers.map(refusalOf).toSorted()).toEqual(["CONFLICT", undefined]);
  expect(await said()).toHaveLength(1);
});

test("sent twice, as after an answer that was lost, it is no conflict and changes nothing; otherwise or in another name it is", async () => {
  await three();
  const [someone, alpha] = [await staff(), await editor("alpha")];
  const one = await between(someone, UMBRELLA, "alpha");
  const more = { note: "call in May", assignee: "alpha" };
  const first = await set(someone, [one], more);
  expect(await set(someone, [one], more)).toEqual(first);
  for (const other of [
    { ...more, note: "call in June" },
    { ...more, assignee: null },
    { status: "RESOLVED" },
  ])
    expect(refusalOf(await set(someone, [one], other))).toBe("CONFLICT");
  expect(refusalOf(await set(alpha, [one], more))).toBe("CONFLICT");
  expect(await app.sql("select version, note from overlap_status")).toEqual([
    { version: 1, note: "call in May" },
  ]);
});

test("who takes the next step is one of the two or the secretariat, and an editor names their own", async () => {
  await three();
  const [someone, alpha] = [await staff(), await editor("alpha")];
  const ours = await between(someone, "alpha", "beta");
  const notOfIt = await set(someone, [await between(someone, UMBRELLA, "alpha")], { assignee: "beta" });
  expect(refusalOf(notOfIt)).toBe("BAD_INPUT");
  expect(refusalOf(await set(alpha, [ours], { assignee: "beta" }))).toBe("FORBIDDEN");
  expect(refusalOf(await set(alpha, [ours], { assignee: "nobody" }))).toBe("NOT_FOUND");
  const { data } = await set(alpha, [ours], { assignee: "alpha" });
  expect(data?.setOverlapStatus[0]).toMatchObject({ assignee: { slug: "alpha" }, setBy: { slug: "alpha" } });
});

test("many are set at once; what is left out stays, and null takes it away", async () => {
  await three();
  const someone = await staff();
  const { nodes } = await overlapsFor(app, someone);
  const { data } = await set(someone, nodes, {
    status: "INTENDED_SYNERGY",
    note: "as planned",
    assignee: UMBRELLA,
  });
  const first = data?.setOverlapStatus ?? [];
  expect(first).toHaveLength(3);
  expect(first[0]).toMatchObject({
    status: "INTENDED_SYNERGY",
    note: "as planned",
    version: 1,
    setBy: { slug: UMBRELLA },
  });
  const again = (await set(someone, first, { status: "RESOLVED" })).data?.setOverlapStatus ?? [];
  expect(again[2]).toMatchObject({
    status: "RESOLVED",
    note: "as planned",
    version: 2,
    assignee: { slug: UMBRELLA },
  });
  const last = (await set(someone, again, { note: null, assignee: null })).data?.setOverlapStatus ?? [];
  expect(last[0]).toMatchObject({ note: null, assignee: null, version: 3 });
});

test("a status counts where it is seen, and not where the work is hidden", async () => {
  await three();
  const [someone, reader] = [await staff(), await app.signIn("MEMBER_READER", { organisation: "beta" })];
  await set(someone, [await between(someone, UMBRELLA, "alpha")]);
  const waiting = async (who: SignedIn) =>
    (await overlapsFor(app, who, { status: ["TO_DISCUSS"] })).byStatus.find(
      ({ status }) => status === "TO_DISCUSS",
    );
  expect(await waiting(reader)).toMatchObject({ count: 1 });
  await app.sql(
    "update activity set visibility = 'CONFIDENTIAL' where holder_id = (select id from organisation where slug = 'alpha')",
  );
  await app.add.activity({ holder: "alpha", themes: ["health"], places: ["CD"] }); // brings everything in step
  expect(await waiting(reader)).toMatchObject({ count: 0 });
  expect((await overlapsFor(app, reader, { status: ["TO_DISCUSS"] })).totalCount).toBe(0);
});

test("a note is for the two and the secretariat; other members see the status without it", async () => {
  await three();
  const [someone, beta] = [await staff(), await editor("beta")];
  await set(someone, [await between(someone, UMBRELLA, "alpha")], { note: "call in May" });
  expect(await between(beta, UMBRELLA, "alpha")).toMatchObject({ status: "TO_DISCUSS", note: null });
  expect(await between(await editor("alpha"), UMBRELLA, "alpha")).toMatchObject({ note: "call in May" });
});

test("whom to call is named to the secretariat, and to nobody else", async () => {
  await three();
  const alpha = await app.signIn("MEMBER_EDITOR", { organisation: "alpha", name: "An Editor" });
  const names = async (who: SignedIn) =>
    (await between(who, UMBRELLA, "alpha")).holders.flatMap(({ editors }) => editors);
  expect(await names(await staff())).toContain("An Editor");
  expect(await names(alpha)).toEqual([]);
});
