import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { type AddedDecision, addDecision } from "../../support/add-decision.ts";
import { change } from "../../support/ask-decision.ts";
import type { Added } from "../../support/insert-organisation.ts";
import { startApp } from "../../support/start-app.ts";
import { AUDITOR, STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp();
let alpha: Added;
let beta: Added;
let partner: Added;
beforeEach(async () => {
  await app.clear();
  alpha = await app.add.member("Alpha");
  beta = await app.add.member("Beta");
  partner = await app.add.organisation("Partner");
});

const editorOf = ({ id }: Added): Viewer => viewerAs(Role.MEMBER_EDITOR, id);
const delegateOf = ({ id }: Added): Viewer => viewerAs(Role.PARTNER_DELEGATE, id);

const INPUT = {
  title: "Choice of demands",
  type: "POLICY_DEMAND",
  objective: "What we ask",
  openTo: [],
  positionAgreement: "Agreement of 2020 on taking positions",
  accessMeasures: ["LANGUAGE"],
  isOwnProgramme: false,
  openedOn: "2026-01-10",
  isPublic: false,
};
const open = (viewer: Viewer, input: object = {}) =>
  change(
    app,
    viewer,
    "mutation ($input: DecisionInput!) { openDecision(input: $input) { title version ledBy { slug } openTo restrictedBecause } }",
    { input: { ...INPUT, ...input } },
  );
const decide = (viewer: Viewer, { id }: AddedDecision, end: object | null, version = 1) =>
  change(
    app,
    viewer,
    "mutation ($id: ID!, $version: Int!, $end: DecisionEndInput) { decide(decision: $id, version: $version, end: $end) { outcome decidedOn version } }",
    { id, version, end },
  );
const joinAll = () =>
  app.sql(
    `insert into membership (organisation_id, charter_signed_on, admitted_on, admission_decision, starts_on, assembly_seats, source_id)
      select id, '2020-01-01', '2020-01-01', 'Board', '2020-01-01', 1, source_id from organisation where slug = any('{alpha,beta}')`,
  );
const setStages = (viewer: Viewer, { id }: AddedDecision, stages: readonly object[], version = 1) =>
  change(
    app,
    viewer,
    "mutation ($id: ID!, $version: Int!, $stages: [StageInput!]!) { setStages(decision: $id, version: $version, stages: $stages) { stages { id kind opensOn } } }",
    { id, version, stages },
  );
const state = (viewer: Viewer, { id }: AddedDecision, organisation: string, stance: string) =>
  change(
    app,
    viewer,
    "mutation ($input: StanceInput!) { stateStance(input: $input) { stances { stance statedOn organisation { slug } } } }",
    { input: { decision: id, organisation, stance } },
  );

test("a decision for one constituency alone says why, as it is for the whole umbrella and its partners", async () => {
  expect(await open(editorOf(alpha), { openTo: ["MEMBER"] })).toBe(
    "BAD_INPUT: openTo is MEMBER alone; a decision is open to the whole umbrella and its partners, so say in restrictedBecause why this one is not.",
  );
  expect(
    await open(editorOf(alpha), { openTo: ["MEMBER"], restrictedBecause: "It is their own fee" }),
  ).toMatchObject({
    openTo: ["MEMBER"],
  });
  expect(await open(editorOf(alpha), { openTo: [], restrictedBecause: "Not needed" })).toMatchObject({
    restrictedBecause: null,
  });
});

test("a decision names the agreement on position-taking that bounds it, also when it is said anew", async () => {
  const sentence =
    "BAD_INPUT: positionAgreement is empty; name the agreement on position-taking that bounds the decision, as each has one.";
  for (const positionAgreement of [null, "", "  "])
    expect(await open(editorOf(alpha), { positionAgreement })).toBe(sentence);
  const { id } = await addDecision(app, { ledBy: "alpha" });
  const edit = (positionAgreement: string | null) =>
    change(
      app,
      editorOf(alpha),
      "mutation ($id: ID!, $input: DecisionInput!) { editDecision(decision: $id, version: 1, input: $input) { positionAgreement } }",
      { id, input: { ...INPUT, positionAgreement } },
    );
  expect(await edit(null)).toBe(sentence);
  expect(await edit(" Rules of 2024 ")).toEqual({ positionAgreement: "Rules of 2024" });
});

test("members open decisions of their own, and none of another", async () => {
  expect(await open(editorOf(alpha))).toMatchObject({ ledBy: { slug: "alpha" }, version: 1 });
  expect(await open(editorOf(alpha), { ledBy: "beta" })).toMatch(/^FORBIDDEN/);
  expect(await open(delegateOf(partner))).toMatch(/^FORBIDDEN/);
  expect(await open(STAFF, { ledBy: "beta" })).toMatchObject({ ledBy: { slug: "beta" } });
  expect(await open(VISITOR)).toMatch(/^UNAUTHENTICATED/);
});

test("an outcome comes with a day that is not before the beginning, and goes with it", async () => {
  const decision = await addDecision(app, { openedOn: "2026-02-01" });
  expect(await decide(STAFF, decision, { outcome: "ADOPTED", decidedOn: "2026-01-31" })).toBe(
    "BAD_INPUT: decidedOn is 2026-01-31; the decision was opened after that, on 2026-02-01.",
  );
  expect(await decide(STAFF, decision, { outcome: "ADOPTED", decidedOn: "2999-01-01" })).toMatch(
    /^BAD_INPUT/,
  );
  expect(await decide(STAFF, decision, { outcome: "ADOPTED", decidedOn: "2026-02-01" })).toEqual({
    outcome: "ADOPTED",
    decidedOn: "2026-02-01",
    version: 2,
  });
  expect(await decide(STAFF, decision, null, 2)).toEqual({ outcome: null, decidedOn: null, version: 3 });
});

test("of two who lead a decision at once the second is told, and nothing of theirs is saved", async () => {
  const decision = await addDecision(app);
  const both = await Promise.all([
    decide(STAFF, decision, { outcome: "ADOPTED", decidedOn: "2026-03-01" }),
    decide(STAFF, decision, { outcome: "REJECTED", decidedOn: "2026-03-01" }),
  ]);
  expect(both.filter((answer) => typeof answer === "string")).toEqual([
    "CONFLICT: Somebody else has changed this decision meanwhile. Nothing of yours was saved.",
  ]);
});

test("who is asked, and what is put on the agenda, moves nothing that everybody reads: it may be of somebody hidden", async () => {
  const decision = await addDecision(app, { isPublic: true });
  const read = async () => (await app.ask(`{ decision(slug: "${decision.slug}") { version } }`)).data;
  const before = await read();
  await app.sql("update organisation set visibility = 'RESTRICTED' where slug = $1", [partner.slug]);
  const invite = "mutation ($input: DecisionInvitationInput!) { inviteToDecision(input: $input) { id } }";
  const put = "mutation ($input: AgendaItemInput!) { putOnAgenda(input: $input) { id } }";
  const invited = { organisations: [partner.slug], capacity: "INVITED", invitedOn: "2026-02-01" };
  const point = { title: "Ours", initiator: partner.slug, constituency: "PARTNER", putOn: "2026-02-01" };
  for (const [asked, input] of [
    [invite, invited],
    [put, point],
  ] as const)
    expect(
      (await app.askAs(STAFF)(asked, { input: { decision: decision.id, ...input } })).errors,
    ).toBeUndefined();
  expect(await read()).toEqual(before);
});

test("a stage that stays keeps its id, one left out goes, and none closes before it opens", async () => {
  const decision = await addDecision(app);
  expect(
    await setStages(STAFF, decision, [{ kind: "AGENDA", opensOn: "2026-02-01", closesOn: "2026-01-01" }]),
  ).toBe("BAD_INPUT: AGENDA closes on 2026-01-01, before it opens on 2026-02-01.");
  expect(
    await setStages(STAFF, decision, [{ id: partner.id, kind: "AGENDA", opensOn: "2026-02-01" }]),
  ).toMatch(/^BAD_INPUT: .*no stage of this decision/);
  await setStages(STAFF, decision, [
    { kind: "DRAFTING", opensOn: "2026-03-01" },
    { kind: "AGENDA", opensOn: "2026-02-01" },
  ]);
  const [agenda] = await app.sql<{ id: string }>("select id from decision_stage where kind = 'AGENDA'");
  expect(
    await setStages(STAFF, decision, [{ id: agenda?.id, kind: "AGENDA", opensOn: "2026-02-02" }], 2),
  ).toEqual({ stages: [{ id: agenda?.id, kind: "AGENDA", opensOn: "2026-02-02" }] });
});

test("not concerned is a stance like the others; members say their own, and take it back", async () => {
  const decision = await addDecision(app);
  expect(await state(editorOf(alpha), decision, "beta", "OBJECT")).toMatch(/^FORBIDDEN/);
  expect(await state(delegateOf(partner), decision, "partner", "SUPPORT")).toMatch(/^FORBIDDEN/);
  expect(await state(editorOf(alpha), decision, "alpha", "NOT_CONCERNED")).toMatchObject({
    stances: [{ stance: "NOT_CONCERNED", organisation: { slug: "alpha" } }],
  });
  expect(await state(editorOf(alpha), decision, "alpha", "NO_ANSWER")).toMatchObject({
    stances: [{ stance: "NO_ANSWER", statedOn: null }],
  });
});

test("one is offered to say where one’s own organisation stands; the secretariat, of each that was or would be asked", async () => {
  const { slug } = await addDecision(app, { isPublic: true });
  await joinAll();
  await app.add.organisation("Gamma");
  const offered = async (viewer: Viewer) =>
    (
      await app.askAs(viewer)<{ decision: { stancesBy: object[] } }>(
        "query ($slug: ID!) { decision(slug: $slug) { stancesBy { slug } } }",
        { slug },
      )
    ).data?.decision.stancesBy;
  for (const viewer of [VISITOR, AUDITOR, delegateOf(partner)]) expect(await offered(viewer)).toEqual([]);
  expect(await offered(editorOf(alpha))).toEqual([{ slug: "alpha" }]);
  expect(await offered(STAFF)).toEqual([{ slug: "alpha" }, { slug: "beta" }]);
});

test("every member of today is asked where it stands, once", async () => {
  const decision = await addDecision(app);
  await joinAll();
  await state(editorOf(alpha), decision, "alpha", "SUPPORT");
  const ask = "mutation ($id: ID!) { askStances(decision: $id) { stanceCounts { stance count } } }";
  const counts = {
    stanceCounts: [
      { stance: "NO_ANSWER", count: 1 },
      { stance: "SUPPORT", count: 1 },
    ],
  };
  expect(await change(app, STAFF, ask, { id: decision.id })).toEqual(counts);
  expect(await change(app, STAFF, ask, { id: decision.id })).toEqual(counts);
});

test("several are asked at once, each once by whatever it is called; where one is not there nobody is", async () => {
  const decision = await addDecision(app);
  const invite = (organisations: readonly string[], capacity: string) =>
    change(
      app,
      STAFF,
      "mutation ($input: DecisionInvitationInput!) { inviteToDecision(input: $input) { parties { capacity organisation { slug } } } }",
      { input: { decision: decision.id, organisations, capacity, invitedOn: "2026-02-01" } },
    );
  const of =
    (...slugs: readonly string[]) =>
    (capacity: string) => ({
      parties: slugs.map((slug) => ({ capacity, organisation: { slug } })),
    });
  expect(await invite(["partner", "nobody", "alpha"], "INVITED")).toBe(
    "NOT_FOUND: There is no organisation “nobody”.",
  );
  expect(await app.sql("select from decision_party")).toEqual([]);
  expect(await invite(["partner", partner.id, "alpha"], "INVITED")).toEqual(
    of("alpha", "partner")("INVITED"),
  );
  expect(await invite(["alpha", "partner"], "OBSERVER")).toEqual(of("alpha", "partner")("OBSERVER"));
});

test("a decision has no more stages than can be read", async () => {
  const stages = Array.from({ length: 51 }, () => ({ kind: "AGENDA", opensOn: "2026-02-01" }));
  expect(await setStages(STAFF, await addDecision(app), stages)).toMatch(/^BAD_INPUT: .*stages/);
});

test("what somebody said something of stays; what was opened by mistake goes", async () => {
  const used = await addDecision(app);
  const unused = await addDecision(app, { parties: ["partner"] });
  await state(editorOf(alpha), used, "alpha", "OBJECT");
  const remove = "mutation ($id: ID!) { removeDecision(decision: $id) }";
  expect(await change(app, STAFF, remove, { id: used.id })).toMatch(
    /^CONFLICT: Somebody proposed, scored or answered/,
  );
  expect(await change(app, editorOf(alpha), remove, { id: unused.id })).toMatch(/^FORBIDDEN/);
  expect(await change(app, STAFF, remove, { id: unused.id })).toBe(unused.id);
});

test.each([
  [
    "a point that an organisation put on its agenda",
    "insert into agenda_item (decision_id, title, initiator_id, constituency, put_on) select $1, 'Debt', id, 'PARTNER', '2026-02-01' from organisation where slug = 'partner'",
  ],
  [
    "what was told back of reactions",
    `insert into feedback_request (decision_id, question, asked_on, closes_on, reported_on, "use") values ($1, 'Who pays?', '2026-02-01', '2026-02-10', '2026-02-11', 'All of it')`,
  ],
  [
    "a session that talks about it",
    `with s as (insert into participation_session (title, held_on, is_independent) values ('Talk', '2026-02-01', true) returning id)
      insert into session_decision (session_id, label, decision_id) select id, 'Debt', $1 from s`,
  ],
])("a decision stays with %s", async (_, said) => {
  const { id } = await addDecision(app);
  await app.sql(said, [id]);
  const remove = "mutation ($id: ID!) { removeDecision(decision: $id) }";
  expect(await change(app, STAFF, remove, { id })).toMatch(
    /^CONFLICT: Somebody proposed, scored or answered/,
  );
});

test("what is for the network is not there for a visitor, and names of a public decision are not told to them", async () => {
  await addDecision(app, { title: "Closed", parties: ["partner"] });
  const opened = await addDecision(app, { title: "Open", parties: ["partner"], isPublic: true });
  await state(editorOf(beta), opened, "beta", "SUPPORT");
  const list =
    "{ decisions { totalCount nodes { title parties { organisation { slug } } stanceCounts { count } } } }";
  expect((await app.askAs(VISITOR)(list)).data).toEqual({
    decisions: { totalCount: 1, nodes: [{ title: "Open", parties: [], stanceCounts: [] }] },
  });
  for (const viewer of [delegateOf(partner), editorOf(alpha), AUDITOR])
    expect((await app.askAs(viewer)(list)).data).toMatchObject({
      decisions: { totalCount: 2, nodes: [{ parties: [{ organisation: { slug: "partner" } }] }, {}] },
    });
});
