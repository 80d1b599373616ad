import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { addDecision } from "../../support/add-decision.ts";
import { type AddedDemand, addDemand } from "../../support/add-demand.ts";
import { change } from "../../support/ask-decision.ts";
import type { Added } from "../../support/insert-organisation.ts";
import { readChanges } from "../../support/read-changes.ts";
import { startApp } from "../../support/start-app.ts";
import { STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp();
let alpha: Added;
let beta: Added;
let hidden: Added;
beforeEach(async () => {
  await app.clear();
  alpha = await app.add.member("Alpha");
  beta = await app.add.member("Beta");
  hidden = await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
});

const editorOf = ({ id }: Added): Viewer => viewerAs(Role.MEMBER_EDITOR, id);
const delegateOf = ({ id }: Added): Viewer => viewerAs(Role.PARTNER_DELEGATE, id);

const titles = async (viewer: Viewer, filter: object = {}) => {
  const { data } = await app.askAs(viewer)<{
    policyDemands: { totalCount: number; nodes: readonly { title: string }[] };
  }>("query ($filter: DemandFilter) { policyDemands(filter: $filter) { totalCount nodes { title } } }", {
    filter,
  });
  expect(data?.policyDemands.totalCount).toBe(data?.policyDemands.nodes.length);
  return data?.policyDemands.nodes.map(({ title }) => title);
};
const contacts = async (viewer: Viewer, filter: object = {}) => {
  const { data } = await app.askAs(viewer)<{ lobbyContacts: { nodes: readonly object[] } }>(
    "query ($filter: ImpactFilter) { lobbyContacts(filter: $filter) { nodes { met actors { slug } demand { title } } } }",
    { filter },
  );
  return data?.lobbyContacts.nodes;
};

/** Something done for a demand. */
async function addAction(
  { id }: AddedDemand,
  { type = "LOBBY", met = "The cabinet", isPublic = true, actors = ["alpha"], beganOn = "2026-02-01" } = {},
): Promise<void> {
  await app.sql(
    `with done as (insert into demand_action (demand_id, type, title, began_on, met, is_public) values ($1, $2, 'A meeting', $3, $4, $5) returning id)
      insert into demand_action_actor (action_id, organisation_id) select done.id, o.id from done, organisation o where o.slug = any($6)`,
    [id, type, beganOn, type === "LOBBY" ? met : null, isPublic, actors],
  );
}

test("a demand is read up to its class, and by those who stand behind it", async () => {
  await addDemand(app, { title: "Public", visibility: "PUBLIC", raisedOn: "2026-01-03" });
  await addDemand(app, { title: "Network", visibility: "NETWORK", raisedOn: "2026-01-02" });
  await addDemand(app, {
    title: "Restricted",
    owners: ["alpha"],
    visibility: "RESTRICTED",
    raisedOn: "2026-01-01",
  });
  expect(await titles(VISITOR)).toEqual(["Public"]);
  expect(await titles(editorOf(beta))).toEqual(["Public", "Network"]);
  expect(await titles(editorOf(alpha))).toEqual(["Public", "Network", "Restricted"]);
  expect(await titles(STAFF)).toEqual(["Public", "Network", "Restricted"]);
});

test("a demand of which nobody may know an owner is not there, but for the secretariat, which is not told who that is", async () => {
  const demand = await addDemand(app, { title: "Unseen", owners: ["hidden"], visibility: "PUBLIC" });
  const ask = (viewer: Viewer) =>
    change(
      app,
      viewer,
      "query ($slug: ID!) { policyDemand(slug: $slug) { parties { organisation { slug } } } }",
      {
        slug: demand.slug,
      },
    );
  expect(await ask(VISITOR)).toBeNull();
  expect(await ask(editorOf(alpha))).toBeNull();
  expect(await ask(STAFF)).toEqual({ parties: [] });
  expect(await ask(delegateOf(hidden))).toEqual({ parties: [{ organisation: { slug: "hidden" } }] });
});

test("to change an unseen demand is answered as to change none", async () => {
  const demand = await addDemand(app, { owners: ["hidden"] });
  const stage = (slug: string) =>
    change(
      app,
      editorOf(alpha),
      `mutation ($demand: ID!) { recordStage(demand: $demand, input: { stage: 1, happenedOn: "2026-02-01", source: "Agenda" }) { id } }`,
      { demand: slug },
    );
  const refused = await stage(demand.slug);
  expect(refused).toBe(`NOT_FOUND: There is no demand “${demand.slug}”.`);
  expect(await stage("none")).toBe("NOT_FOUND: There is no demand “none”.");
});

test("who may not be known to stand behind a demand is not told, nor found by choosing them", async () => {
  await addDemand(app, { title: "Joint", owners: ["alpha"], coAuthors: ["hidden"], visibility: "PUBLIC" });
  expect(await titles(editorOf(alpha), { holders: ["hidden"] })).toEqual([]);
  expect(await titles(editorOf(alpha), { partner: hidden.id })).toEqual([]);
  expect(await titles(editorOf(alpha), { holders: ["alpha", "hidden"] })).toEqual(["Joint"]);
  expect(await titles(delegateOf(hidden), { partner: "hidden" })).toEqual(["Joint"]);
});

test("demands are chosen by where they stand, when, on what and in which words", async () => {
  const demand = await addDemand(app, { title: "Debt", arena: "EUROPE", raisedOn: "2025-05-01" });
  await addDemand(app, { title: "Care", raisedOn: "2026-01-01" });
  await app.sql(
    `insert into stage_event (demand_id, stage, happened_on, flag, source) values ($1, 3, '2025-08-01', null, 'Vote'), ($1, 2, '2025-09-01', 'REVERSED', 'Vote')`,
    [demand.id],
  );
  await app.sql(
    "insert into demand_ask (demand_id, number, text, weight) values ($1, 1, 'Cancel 100 %', 1)",
    [demand.id],
  );
  const found = ["Debt"];
  expect(await titles(STAFF, { arenas: ["EUROPE"] })).toEqual(found);
  expect(await titles(STAFF, { stages: [2] })).toEqual(found);
  expect(await titles(STAFF, { stages: [3] })).toEqual([]);
  expect(await titles(STAFF, { flags: ["REVERSED"] })).toEqual(found);
  expect(await titles(STAFF, { search: "100 %" })).toEqual(found);
  expect(await titles(STAFF, { search: "100 _" })).toEqual([]);
  expect(await titles(STAFF, { until: "2025-12-31" })).toEqual(found);
  expect(await titles(STAFF, { from: "2025-09-01", until: "2025-09-30" })).toEqual(found);
  expect(await titles(STAFF, { from: "2025-10-01", until: "2025-12-31" })).toEqual([]);
  expect(await titles(STAFF, { years: [2026] })).toEqual(["Care"]);
});

test("days that are turned round are refused", async () => {
  const { errors } = await app.ask(
    `{ policyDemands(filter: { from: "2026-01-02", until: "2026-01-01" }) { totalCount } }`,
  );
  expect(errors?.[0]?.message).toContain("until is 2026-01-01, before from, 2026-01-02");
});

test("the log of contacts holds what may be public, and to those who stand behind a demand all", async () => {
  const demand = await addDemand(app, { owners: ["alpha"], visibility: "PUBLIC" });
  await addAction(demand, { met: "The cabinet" });
  await addAction(demand, { met: "The party office", isPublic: false, beganOn: "2026-01-20" });
  await addAction(demand, { type: "CAMPAIGN" });
  const told = {
    met: "The cabinet",
    actors: [{ slug: "alpha" }],
    demand: { title: "A binding duty of care" },
  };
  expect(await contacts(VISITOR)).toEqual([told]);
  expect(await contacts(editorOf(beta))).toEqual([told]);
  expect(await contacts(editorOf(alpha))).toEqual([told, { ...told, met: "The party office" }]);
  expect(await contacts(STAFF, { from: "2026-01-21" })).toEqual([told]);
  expect(await contacts(STAFF, { search: "party" })).toMatchObject([{ met: "The party office" }]);
});

test("what was done with somebody who may not be known is told with them, or not at all, but to who did it too", async () => {
  const demand = await addDemand(app, { owners: ["alpha"], visibility: "PUBLIC" });
  await addAction(demand, { actors: ["alpha", "hidden"] });
  expect(await contacts(VISITOR)).toEqual([]);
  expect(await contacts(editorOf(beta), { holders: ["hidden"] })).toEqual([]);
  expect(await contacts(editorOf(alpha))).toMatchObject([{ actors: [{ slug: "alpha" }] }]);
  await app.sql("delete from demand_action_actor where organisation_id = $1", [alpha.id]);
  expect(await contacts(editorOf(alpha))).toEqual([]);
});

test("an organisation is told with the demands behind which it stands, page by page", async () => {
  for (const title of ["First", "Second"]) await addDemand(app, { title, coAuthors: ["beta"] });
  await addDemand(app, { title: "Hidden", owners: ["hidden"], coAuthors: ["beta"] });
  const { data } = await app.askAs(editorOf(alpha))<{ organisation: object }>(
    `{ organisation(slug: "beta") { demands(first: 1) { totalCount pageInfo { hasNextPage } nodes { title } } } }`,
  );
  expect(data?.organisation).toEqual({
    demands: { totalCount: 2, pageInfo: { hasNextPage: true }, nodes: [{ title: expect.any(String) }] },
  });
});

test("the history calls what belongs to a demand by its title, and what it names by theirs", async () => {
  const decision = await addDecision(app, { title: "Choice of 2026" });
  await app.add.agreement({ theme: "health", place: "CD", parties: ["alpha", "beta"] });
  const demand = await addDemand(app, { owners: ["alpha"] });
  await addAction(demand);
  await app.sql("update policy_demand set decision_id = $1, agreement_id = (select id from role_agreement)", [
    decision.id,
  ]);
  const told = await readChanges(app, STAFF);
  expect(told.find(({ entity }) => entity === "DEMAND_ACTION")?.label).toBe("A binding duty of care");
  const fields = new Map(told.map(({ field, new: now }) => [field, now]));
  expect(fields.get("decision_id")).toBe("Choice of 2026");
  expect(fields.get("agreement_id")).toMatch(/^Health, /);
});
