import type { Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { type AddedDemand, addAsk, addDemand } from "../../support/add-demand.ts";
import { change } from "../../support/ask-decision.ts";
import type { Added } from "../../support/insert-organisation.ts";
import { startApp } from "../../support/start-app.ts";
import { ADMINISTRATOR, STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp({ dayInBrussels: () => "2026-03-17" });
let alpha: Added;
let beta: Added;
let demand: AddedDemand;
beforeEach(async () => {
  await app.clear();
  alpha = await app.add.member("Alpha");
  beta = await app.add.member("Beta");
  demand = await addDemand(app, { owners: ["alpha"], raisedOn: "2026-01-10" });
});

const editorOf = ({ id }: Added): Viewer => viewerAs(Role.MEMBER_EDITOR, id);

const STEPS = "currentStage flag stages { stage happenedOn flag until days isSetback }";
const recordStage = (input: object, viewer = editorOf(alpha)) =>
  change(
    app,
    viewer,
    `mutation ($demand: ID!, $input: StageEventInput!) { recordStage(demand: $demand, input: $input) { ${STEPS} } }`,
    {
      demand: demand.id,
      input: { stage: 2, happenedOn: "2026-02-01", source: "Speech in the Chamber", ...input },
    },
  );
const recordAction = (input: object, viewer = editorOf(alpha)) =>
  change(
    app,
    viewer,
    `mutation ($demand: ID!, $input: DemandActionInput!) { recordDemandAction(demand: $demand, input: $input) {
      actions { type title beganOn endedOn met isPublic actors { slug } } } }`,
    {
      demand: demand.id,
      input: { type: "LOBBY", title: "A meeting", beganOn: "2026-02-01", actors: ["alpha"], ...input },
    },
  );

/** Somebody with an account of their own, as readings belong to a person. */
async function reader(viewer: Viewer): Promise<Viewer> {
  const [account] = await app.sql<{ id: string }>(
    "insert into account (name, email, email_verified) values ('Reader', gen_random_uuid() || '@example.org', true) returning id",
  );
  return { ...viewer, accountId: account?.id ?? null };
}
const METRIC =
  "{ ... on MetricValue { value } ... on MetricRange { low high } ... on MetricUnavailable { unavailable } }";
const code = (viewer: Viewer, ask: string, uptake: string, codedOn = "2026-03-01") =>
  change(
    app,
    viewer,
    `mutation ($ask: ID!, $input: AskCodingInput!) { codeAsk(ask: $ask, input: $input) { uptake ${METRIC} asks { codings { uptake isOwn } } } }`,
    { ask, input: { uptake, text: "Bill 12", codedOn } },
  );

test.each([
  [{ happenedOn: "2026-03-18" }, "it must be today, 2026-03-17, or an earlier day"],
  [{ happenedOn: "2026-01-09" }, "the demand was raised after that, on 2026-01-10"],
  [{ stage: 7 }, "it must be a whole number from 0 to 6"],
  [{ source: "" }, "source is empty"],
])("a stage with %o is refused, and why", async (input, why) => {
  expect(await recordStage(input)).toContain(why);
  expect(await app.sql("select from stage_event")).toEqual([]);
});

test("a path keeps its setbacks, with how long each stage lasted", async () => {
  await recordStage({ stage: 3, happenedOn: "2026-02-11" });
  await recordStage({ stage: 1, happenedOn: "2026-01-12" });
  await recordStage({ stage: 2, happenedOn: "2026-03-01" });
  expect(await recordStage({ stage: 2, flag: "REVERSED", happenedOn: "2026-03-07" })).toEqual({
    currentStage: 2,
    flag: "REVERSED",
    stages: [
      { stage: 1, happenedOn: "2026-01-12", flag: null, until: "2026-02-11", days: 30, isSetback: false },
      { stage: 3, happenedOn: "2026-02-11", flag: null, until: "2026-03-01", days: 18, isSetback: false },
      { stage: 2, happenedOn: "2026-03-01", flag: null, until: "2026-03-07", days: 6, isSetback: true },
      { stage: 2, happenedOn: "2026-03-07", flag: "REVERSED", until: null, days: 10, isSetback: true },
    ],
  });
});

test("a stage recorded by mistake is taken back, by whoever keeps the demand", async () => {
  await recordStage({});
  const [event] = await app.sql<{ id: string }>("select id from stage_event");
  const remove = (viewer: Viewer) =>
    change(app, viewer, "mutation ($id: ID!) { removeStage(id: $id) { stages { id } currentStage } }", event);
  expect(await remove(editorOf(beta))).toContain("FORBIDDEN");
  expect(await remove(editorOf(alpha))).toEqual({ stages: [], currentStage: null });
  expect(await remove(editorOf(alpha))).toBe("NOT_FOUND: There is no such stage.");
});

test.each([
  [{ beganOn: "2026-03-18" }, "it must be today, 2026-03-17, or an earlier day"],
  [{ beganOn: "2026-01-09" }, "the demand was raised after that, on 2026-01-10"],
  [{ endedOn: "2026-03-18" }, "it must be today, 2026-03-17, or an earlier day"],
  [{ endedOn: "2026-01-31" }, "before beganOn, 2026-02-01"],
  [{ type: "CAMPAIGN", met: "The cabinet" }, "only of lobbying is it told who was met"],
  [{ actors: [] }, "actors is empty"],
  [{ actors: ["nobody"] }, "There is no organisation “nobody”"],
])("something done with %o is refused, and why", async (input, why) => {
  expect(await recordAction(input)).toContain(why);
  expect(await app.sql("select from demand_action")).toEqual([]);
});

test("a demand is not raised after what was done for it", async () => {
  await recordAction({});
  const input = { title: "Care", summary: "We ask", language: "en", theme: "health", arena: "EUROPE" };
  const edit = (raisedOn: string) =>
    change(
      app,
      editorOf(alpha),
      "mutation ($slug: ID!, $input: DemandInput!) { editDemand(slug: $slug, version: 1, input: $input) { raisedOn } }",
      { slug: demand.slug, input: { ...input, raisedOn } },
    );
  expect(await edit("2026-02-02")).toContain("happened before that, on 2026-02-01");
  expect(await edit("2026-02-01")).toEqual({ raisedOn: "2026-02-01" });
});

test("a demand is not raised after a change that has to do with it", async () => {
  const RECORD = `mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { id } }`;
  const { title, actor, actorKind } = { title: "A law", actor: "The Chamber", actorKind: "PARLIAMENT" };
  const kind = { theme: "health", arena: "EUROPE", influenceType: "POLICY_CONTENT", direction: "POSITIVE" };
  const told = { title, actor, actorKind, change: "It votes a law", changedOn: "2026-02-03", language: "en" };
  const input = { ...told, ...kind, isIntended: true, demands: [demand.slug] };
  expect(await change(app, editorOf(alpha), RECORD, { input })).toMatchObject({ id: expect.any(String) });
  const edit = await change(
    app,
    editorOf(alpha),
    "mutation ($slug: ID!, $input: DemandInput!) { editDemand(slug: $slug, version: 1, input: $input) { raisedOn } }",
    {
      slug: demand.slug,
      input: {
        title: "Care",
        summary: "We ask",
        language: "en",
        theme: "health",
        arena: "EUROPE",
        raisedOn: "2026-02-04",
      },
    },
  );
  expect(edit).toContain("happened before that, on 2026-02-03");
});

test("coordination may end in divergence, and is said once of each organisation", async () => {
  const coordinate = (input: object) =>
    change(
      app,
      editorOf(alpha),
      `mutation ($demand: ID!, $input: DemandCoordinationInput!) { coordinateDemand(demand: $demand, input: $input) {
        coordination { state note organisation { slug } } } }`,
      {
        demand: demand.slug,
        input: { organisation: "beta", state: "ALIGNED", agreedOn: "2026-02-01", ...input },
      },
    );
  expect(await coordinate({ agreedOn: "2026-03-18" })).toContain("or an earlier day");
  await coordinate({});
  expect(await coordinate({ state: "DIVERGENT", note: "On the date alone" })).toEqual({
    coordination: [{ state: "DIVERGENT", note: "On the date alone", organisation: { slug: "beta" } }],
  });
});

test("two people read an ask, each once; where they differ both ends are told", async () => {
  const ask = await addAsk(app, demand);
  const [first, second, third] = [
    await reader(editorOf(alpha)),
    await reader(editorOf(beta)),
    await reader(STAFF),
  ];
  expect(await code(first, ask, "PARTLY", "2026-03-18")).toContain("or an earlier day");
  expect(await code(first, ask, "PARTLY", "2026-01-09")).toContain("the demand was raised after that");
  expect(await code(first, ask, "PARTLY")).toEqual({
    uptake: { unavailable: "NO_DATA" },
    asks: [{ codings: [{ uptake: "PARTLY", isOwn: true }] }],
  });
  expect(await code(second, ask, "TAKEN_UP")).toMatchObject({ uptake: { low: 0.5, high: 1 } });
  expect(await code(first, ask, "TAKEN_UP")).toMatchObject({ uptake: { value: 1 } });
  expect(await code(third, ask, "NOT_TAKEN_UP")).toContain("Two people have read this ask in a text already");
});

test("one takes back what one read oneself, and nobody else’s", async () => {
  const ask = await addAsk(app, demand);
  const [first, second] = [await reader(editorOf(alpha)), await reader(STAFF)];
  const uncode = (viewer: Viewer) =>
    change(app, viewer, "mutation ($ask: ID!) { uncodeAsk(ask: $ask) { asks { codings { isOwn } } } }", {
      ask,
    });
  await code(first, ask, "PARTLY");
  expect(await uncode(second)).toContain("only your own reading can be taken back");
  expect(await uncode(first)).toEqual({ asks: [{ codings: [] }] });
});

test("readers are people: whoever audits, and a demand’s other partners, do not say it", async () => {
  const ask = await addAsk(app, demand);
  const partner = await app.add.organisation("Partner");
  expect(await code(viewerAs(Role.PARTNER_DELEGATE, partner.id), ask, "PARTLY")).toContain("FORBIDDEN");
  expect(await code(viewerAs(Role.AUDITOR, alpha.id), ask, "PARTLY")).toContain("FORBIDDEN");
  expect(await code({ ...ADMINISTRATOR, accountId: null, tokenId: alpha.id }, ask, "PARTLY")).toContain(
    "Only a person can say how far a text takes up what is asked",
  );
});

test("the words of an ask that was read stay, and its weight may change", async () => {
  const ask = await addAsk(app, demand);
  await code(await reader(STAFF), ask, "PARTLY");
  const setAsks = (asks: readonly object[]) =>
    change(
      app,
      editorOf(alpha),
      "mutation ($demand: ID!, $asks: [DemandAskInput!]!) { setDemandAsks(demand: $demand, version: 1, asks: $asks) { asks { weight } } }",
      { demand: demand.id, asks },
    );
  expect(await setAsks([{ id: ask, text: "A good law", weight: 1 }])).toContain("so its words stay");
  expect(await setAsks([])).toContain("so its words stay");
  expect(await setAsks([{ id: ask, text: "A law", weight: 3 }])).toEqual({ asks: [{ weight: 3 }] });
});

test("asks weigh as the worked example says, and a result is measured against what was asked", async () => {
  const asks = [
    { weight: 3, uptake: "TAKEN_UP" },
    { weight: 2, uptake: "TAKEN_UP" },
    { weight: 2, uptake: "PARTLY" },
    { weight: 2, uptake: "TAKEN_UP" },
    { weight: 1, uptake: "NOT_TAKEN_UP" },
  ];
  const [first, second] = [await reader(STAFF), await reader(STAFF)];
  for (const [at, { weight, uptake }] of asks.entries()) {
    const ask = await addAsk(app, demand, { number: at + 1, text: `Ask ${at}`, weight });
    await code(first, ask, uptake);
    await code(second, ask, uptake);
  }
  await app.sql("update demand_ask set ideal = 0.7, fallback = 0.43, result = 0.5 where number = 1");
  await app.sql("update demand_ask set ideal = 1, fallback = 1, result = 1 where number = 2");
  const { data } = await app.askAs(STAFF)<{ policyDemand: { uptake: object; asks: readonly object[] } }>(
    `query ($slug: ID!) { policyDemand(slug: $slug) { uptake ${METRIC} asks { improvement ${METRIC} } } }`,
    { slug: demand.slug },
  );
  expect(data?.policyDemand.uptake).toEqual({ value: 0.8 });
  expect(data?.policyDemand.asks.slice(0, 3)).toEqual([
    { improvement: { value: expect.closeTo(0.259259, 6) } },
    { improvement: { unavailable: "NOT_APPLICABLE" } },
    { improvement: { unavailable: "NO_DATA" } },
  ]);
});
