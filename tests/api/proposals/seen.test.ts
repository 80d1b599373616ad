import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { addDecision } from "../../support/add-decision.ts";
import { addProposal } from "../../support/add-proposal.ts";
import { ANSWER, proposalWorld } from "../../support/proposal-world.ts";
import { readChanges } from "../../support/read-changes.ts";
import { startApp } from "../../support/start-app.ts";
import { viewerAs } from "../../support/viewers.ts";

const app = await startApp();
const { partner, member, decision, delegate, staff, editor, propose } = await proposalWorld(app, {
  isPublic: true,
});
const secret = await app.add.organisation("Secret Circle", { visibility: "CONFIDENTIAL" });
const open = await propose({ title: "Open" });
const hidden = await propose({ title: "Of Secret Circle", author: secret.id });
const reader = viewerAs(Role.MEMBER_READER, member.id);

interface Listed {
  readonly proposals: { readonly totalCount: number; readonly nodes: readonly Record<string, unknown>[] };
}
async function listed(viewer: Viewer, filter: object = {}) {
  const { data } = await app.askAs(viewer)<Listed>(
    "query ($filter: ProposalFilter) { proposals(filter: $filter) { totalCount nodes { id title author { slug } mergedInto { id } isLate isWaiting } } }",
    { filter: { decision: decision.slug, ...filter } },
  );
  return data?.proposals;
}
const titles = async (viewer: Viewer, filter?: object) =>
  (await listed(viewer, filter))?.nodes.map(({ title }) => title);

async function counts(viewer: Viewer, slug = decision.slug) {
  const { data } = await app.askAs(viewer)<{ decision: { proposalCounts: object } }>(
    "query ($slug: ID!) { decision(slug: $slug) { proposalCounts { readsEach total whyNot counts { status count } } } }",
    { slug },
  );
  return data?.decision.proposalCounts;
}

test("a visitor reads no proposal; the network those whose author it may know; the author its own", async () => {
  expect(await listed(VISITOR)).toEqual({ totalCount: 0, nodes: [] });
  expect(await titles(reader)).toEqual(["Open"]);
  expect(await titles(delegate)).toEqual(["Open"]);
  expect(await titles(viewerAs(Role.PARTNER_DELEGATE, secret.id))).toHaveLength(2);
});

test("whoever leads reads what a hidden organisation proposes, not that it is from there, and does not find out by asking", async () => {
  const led = await addDecision(app, { ledBy: member.slug });
  const id = await addProposal(app, { decision: led.id, author: secret.id, title: "Anonymous" });
  const of = { decision: led.slug };
  expect((await listed(editor, of))?.nodes).toMatchObject([{ id, author: null }]);
  expect(await titles(editor, { ...of, author: secret.slug })).toEqual([]);
  expect(await titles(editor, { ...of, author: secret.id })).toEqual([]);
});

test("the secretariat, who leads, reads and answers what a hidden organisation proposes, and is not told from whom it came", async () => {
  const led = await addDecision(app, { answerWithinDays: 30 });
  const id = await addProposal(app, { decision: led.id, author: secret.id, title: "Anonymous" });
  expect((await listed(staff, { decision: led.slug }))?.nodes).toMatchObject([{ id, author: null }]);
  const waits = "{ waitingForUs { title decision { slug } } }";
  const { data } = await app.askAs(staff)<{ waitingForUs: object[] }>(waits);
  expect(data?.waitingForUs).toContainEqual({ title: "Anonymous", decision: { slug: led.slug } });
  const input = { outcome: "REJECTED", reasons: "Too much" };
  expect((await app.askAs(staff)(ANSWER, { id, version: 1, input })).errors).toBeUndefined();
  expect(await titles(reader, { decision: led.slug })).toEqual([]);
});

test("one that was merged into a proposal that somebody may not read is told without it", async () => {
  const id = await propose({
    title: "Merged",
    answers: [{ outcome: "MERGED", mergedInto: hidden }],
  });
  const merged = (await listed(reader))?.nodes.find((node) => node.id === id);
  expect(merged).toMatchObject({ mergedInto: null });
  await app.sql("delete from proposal where id = $1", [id]);
});

test("the changes of a proposal do not call another that is not theirs to read by its title either", async () => {
  await app.sql("update proposal set merged_into_id = $2, status = 'MERGED' where id = $1", [open, hidden]);
  const into = async (viewer: Viewer) =>
    (await readChanges(app, viewer, { entity: "PROPOSAL" }))
      .filter(({ field }) => field === "merged_into_id")
      .map((change) => change.new);
  expect(await into(delegate)).toEqual([null]);
  expect(await into(staff)).toEqual(["Of Secret Circle"]);
  await app.sql("update proposal set merged_into_id = null, status = 'SUBMITTED' where id = $1", [open]);
});

test("a visitor is told how many there are from five up, counted without those whose author is hidden", async () => {
  const none = {
    readsEach: false,
    total: null,
    counts: null,
    whyNot: expect.stringContaining("fewer than 5"),
  };
  const empty = await addDecision(app, { isPublic: true });
  expect(await counts(VISITOR, empty.slug)).toEqual(none);
  for (const title of ["2", "3", "4"]) await propose({ title });
  expect(await counts(VISITOR)).toEqual(none);
  await propose({ title: "5", answers: [{}] });
  const five = [
    { status: "REJECTED", count: 1 },
    { status: "SUBMITTED", count: 4 },
  ];
  expect(await counts(VISITOR)).toEqual({ readsEach: false, total: 5, counts: five, whyNot: null });
  expect(await counts(reader, empty.slug)).toEqual({ readsEach: true, total: 0, counts: [], whyNot: null });
});

test("what waits too long by the filter is what is late and waits by its clock", async () => {
  for (const submittedOn of ["2026-09-23", "2026-09-24", "2026-09-25"]) await propose({ submittedOn });
  await propose({ answers: [{ answeredOn: "2026-02-01", contestedOn: "2026-09-23" }] });
  await propose({ answers: [{ answeredOn: "2026-02-01", contestedOn: "2026-10-23" }] });
  await propose({ withdrawnOn: "2026-08-01" });
  await propose({ answers: [{ answeredOn: "2026-08-01" }] });
  const all = (await listed(staff))?.nodes ?? [];
  const late = (await listed(staff, { late: true }))?.nodes ?? [];
  const ids = (nodes: typeof all) => nodes.map(({ id }) => id).toSorted();
  expect(ids(late)).toEqual(ids(all.filter(({ isLate, isWaiting }) => isLate && isWaiting)));
  expect(late.length).toBeGreaterThan(2);
  const others = (await listed(staff, { late: false }))?.nodes ?? [];
  expect(others.length + late.length).toBe(all.length);
});

test("one reads what became of one’s own, of which nobody else’s is a part; and for whom one may propose", async () => {
  await addProposal(app, { decision: decision.id, author: member.id, title: "Of a member" });
  const { data } = await app.askAs(editor)<{ whatBecameOfOurs: Listed["proposals"] }>(
    "{ whatBecameOfOurs { totalCount nodes { title decision { slug } } } }",
  );
  expect(data?.whatBecameOfOurs).toEqual({
    totalCount: 1,
    nodes: [{ title: "Of a member", decision: { slug: decision.slug } }],
  });
  const proposers = async (viewer: Viewer) =>
    (
      await app.askAs(viewer)<{ decision: { proposers: object[] } }>(
        "query ($slug: ID!) { decision(slug: $slug) { proposers { slug } } }",
        { slug: decision.slug },
      )
    ).data?.decision.proposers;
  expect(await proposers(VISITOR)).toEqual([]);
  expect(await proposers(reader)).toEqual([]);
  expect(await proposers(delegate)).toEqual([{ slug: partner.slug }]);
  expect(open).not.toBe(hidden);
});
