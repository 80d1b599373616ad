import { beforeEach, expect, test } from "vitest";
import { type AddedDecision, addDecision } from "../support/add-decision.ts";
import { addProposal } from "../support/add-proposal.ts";
import { linkOf } from "../support/partner-links.ts";
import { refusalOf, startApp } from "../support/start-app.ts";

const app = await startApp();
type Headers = Readonly<Record<string, string>>;

let link: Headers = {};
let ofAlpha: Headers = {};
let led: AddedDecision;
let closed: AddedDecision;

beforeEach(async () => {
  await app.clear();
  await app.add.member("Alpha");
  await app.add.organisation("Gamma");
  await app.add.organisation("Delta");
  closed = await addDecision(app, { title: "Closed", decidedOn: "2026-03-01", parties: ["gamma", "delta"] });
  led = await addDecision(app, { title: "Led by Alpha", ledBy: "alpha", parties: ["gamma", "delta"] });
  link = (await linkOf(app, "gamma", { madeBy: "gamma" })).headers;
  ofAlpha = (await linkOf(app, "gamma", { madeBy: "alpha" })).headers;
});

interface Told {
  readonly title: string;
  readonly mayScore: boolean;
  readonly said: { readonly actual: number } | null;
  readonly saidAtSession: { readonly sessionTitle: string } | null;
  readonly claimed: { readonly actual: number } | null;
}

const SCORE = "actual desired agrees evidence isShared version sessionTitle";
const OURS = `{ ourRecord { decisions { title type isOwnProgramme ledByName decidedOn outcome currentStage capacity stance mayScore tellsUnshared agenda { title }
  proposals { title status answeredOn reasons changedSentence } said { ${SCORE} } saidAtSession { ${SCORE} } claimed { ${SCORE} } } } }`;

const ours = async (headers: Headers): Promise<readonly Told[]> =>
  (await app.ask<{ ourRecord: { decisions: readonly Told[] } }>(OURS, {}, headers)).data?.ourRecord
    .decisions ?? [];
const titles = async (headers: Headers) => (await ours(headers)).map(({ title }) => title);
const idOf = async (slug: string): Promise<string> =>
  (await app.sql<{ id: string }>("select id from organisation where slug = $1", [slug]))[0]?.id ?? "";

/** Writes how far somebody took part, as somebody says. */
const say = (decision: AddedDecision, whose: string, by: string, actual: number, isShared = false) =>
  app.sql(
    `insert into participation_score (decision_id, organisation_id, assessed_by, actual, assessed_on, first_told_on, is_shared)
      select $1, id, $3, $4, '2026-04-01', '2026-04-01', $5 from organisation where slug = $2`,
    [decision.id, whose, by, actual, isShared],
  );

/** Writes what was said in a session of an organisation. */
async function sayAtSession(decision: AddedDecision, whose: string, isShared: boolean): Promise<void> {
  const [held] = await app.sql<{ id: string }>(
    "insert into participation_session (title, held_on, is_independent) values ('In Lima', '2026-05-01', true) returning id",
  );
  await app.sql(
    `insert into participation_score (decision_id, organisation_id, assessed_by, actual, assessed_on, first_told_on, is_shared, session_id)
      select $1, id, 'FACILITATED', 1, '2026-05-01', '2026-05-01', $3, $4 from organisation where slug = $2`,
    [decision.id, whose, isShared, held?.id],
  );
}

test.each([
  [null, "UNAUTHENTICATED"],
  ["UMBRELLA_STAFF", "FORBIDDEN"],
  ["MEMBER_EDITOR", "FORBIDDEN"],
  ["AUDITOR", "FORBIDDEN"],
  ["FACILITATOR", "FORBIDDEN"],
] as const)("%s does not read a partner’s part in decisions in its place", async (role, code) => {
  const { headers } = role ? await app.signIn(role) : { headers: {} };
  expect(refusalOf(await app.ask(OURS, {}, headers))).toBe(code);
});

test("a partner reads nothing of the part of another in the same decision", async () => {
  await say(closed, "delta", "PARTNER", 4, true);
  await say(closed, "delta", "SECRETARIAT", 3);
  await sayAtSession(closed, "delta", true);
  await addProposal(app, { decision: closed.id, author: await idOf("delta"), title: "Of Delta" });
  await app.sql(
    "insert into agenda_item (decision_id, title, initiator_id, constituency, put_on) values ($1, 'Of Delta', $2, 'PARTNER', '2026-01-15')",
    [closed.id, await idOf("delta")],
  );
  for (const decision of await ours(link))
    expect(decision).toMatchObject({
      ...{ said: null, saidAtSession: null, claimed: null, agenda: [], proposals: [] },
    });
  expect(await app.ask(`{ ourRecord(organisation: "delta") { decisions { title } } }`, {}, link)).toEqual({
    data: { ourRecord: null },
  });
});

test("a decision in which it has no part is not told of, also where everybody reads it", async () => {
  await addDecision(app, { title: "Of others", isPublic: true, parties: ["delta"] });
  expect(await titles(link)).toEqual(["Closed", "Led by Alpha"]);
});

test("it is told what became of each, the last first, of what it brought, and of what is said and claimed of it", async () => {
  const gamma = await idOf("gamma");
  await addProposal(app, { decision: closed.id, author: gamma, answers: [{}] });
  await app.sql(
    "insert into agenda_item (decision_id, title, initiator_id, constituency, put_on) values ($1, 'Ours', $2, 'PARTNER', '2026-01-15')",
    [closed.id, gamma],
  );
  await app.sql(
    "update proposal_answer set changed_sentence = 'All debt is cancelled.' where proposal_id in (select id from proposal where author_id = $1)",
    [gamma],
  );
  await say(closed, "gamma", "PARTNER", 1);
  await say(closed, "gamma", "SECRETARIAT", 3);
  await sayAtSession(closed, "gamma", false);
  expect(await ours(link)).toMatchObject([
    {
      ...{ title: "Closed", outcome: "ADOPTED", decidedOn: "2026-03-01", capacity: "INVITED", stance: null },
      ...{ ledByName: "11.11.11", mayScore: true, agenda: [{ title: "Ours" }] },
      proposals: [
        {
          ...{ title: "Cancel the debt", status: "REJECTED" },
          ...{
            answeredOn: "2026-02-12",
            reasons: "It is too much",
            changedSentence: "All debt is cancelled.",
          },
        },
      ],
      said: { actual: 1, isShared: false, version: 1, sessionTitle: null },
      saidAtSession: { actual: 1, sessionTitle: "In Lima" },
      claimed: { actual: 3, agrees: null, desired: null },
    },
    { title: "Led by Alpha", outcome: null, decidedOn: null, currentStage: null, said: null, claimed: null },
  ]);
});

test("every part that is recorded counts: a stance, a point on the agenda, a proposal, a level; who only looks on is asked none", async () => {
  const gamma = await idOf("gamma");
  const stood = await addDecision(app, { title: "Stood" });
  await app.sql("insert into stance (decision_id, organisation_id, asked_on) values ($1, $2, '2026-01-15')", [
    stood.id,
    gamma,
  ]);
  const put = await addDecision(app, { title: "Put" });
  await app.sql(
    "insert into agenda_item (decision_id, title, initiator_id, constituency, put_on) values ($1, 'Ours', $2, 'PARTNER', '2026-01-15')",
    [put.id, gamma],
  );
  const proposed = await addDecision(app, { title: "Proposed" });
  await addProposal(app, { decision: proposed.id, author: gamma });
  await sayAtSession(await addDecision(app, { title: "Talked about" }), "gamma", false);
  await app.sql("update decision_party set capacity = 'OBSERVER' where decision_id = $1", [led.id]);
  const told = await ours(link);
  expect(told.map(({ title }) => title).sort()).toEqual([
    ...["Closed", "Led by Alpha", "Proposed", "Put", "Stood", "Talked about"],
  ]);
  expect(told.filter(({ mayScore }) => mayScore).map(({ title }) => title)).toEqual(["Closed"]);
  const delegate = (await app.signIn("PARTNER_DELEGATE", { organisation: "gamma" })).headers;
  expect(await ours(delegate)).toEqual(told);
});

test("a link that a member made tells of what that member leads alone, and of that nothing that the member may not read", async () => {
  for (const decision of [closed, led]) {
    await say(decision, "gamma", "PARTNER", 1);
    await say(decision, "gamma", "SECRETARIAT", 3);
    await sayAtSession(decision, "gamma", false);
  }
  expect(await ours(ofAlpha)).toMatchObject([
    { title: "Led by Alpha", mayScore: false, said: null, saidAtSession: null, claimed: { actual: 3 } },
  ]);
  await app.sql("update participation_score set is_shared = true where assessed_by <> 'SECRETARIAT'");
  expect(await ours(ofAlpha)).toMatchObject([
    { title: "Led by Alpha", said: { actual: 1 }, saidAtSession: { actual: 1, sessionTitle: null } },
  ]);
});

test("with a link of the secretariat it says how far it took part, and what it does not share is not read back", async () => {
  const { headers } = await linkOf(app, "gamma");
  await say(closed, "gamma", "SECRETARIAT", 3);
  await sayAtSession(closed, "gamma", false);
  const saying = async (actual: number, isShared: boolean, version: number | null = null) =>
    app.ask(
      "mutation ($input: ScoreInput!) { scoreParticipation(input: $input) { actual } }",
      { input: { decision: closed.slug, organisation: "gamma", actual, isShared, version } },
      headers,
    );
  const NAMED = "{ participationScores { nodes { assessedBy } } }";
  const names = async () => (await app.ask(NAMED, {}, headers)).data;
  for (const actual of [1, 2])
    expect(await saying(actual, false)).toEqual({ data: { scoreParticipation: null } });
  expect((await ours(headers))[0]).toMatchObject({
    ...{ mayScore: true, tellsUnshared: false, said: null, saidAtSession: null, claimed: { actual: 3 } },
  });
  expect(await names()).toEqual({ participationScores: { nodes: [{ assessedBy: "SECRETARIAT" }] } });
  expect((await ours(link))[0]).toMatchObject({ tellsUnshared: true, said: { actual: 2, version: 2 } });
  expect(await saying(4, true)).toEqual({ data: { scoreParticipation: { actual: 4 } } });
  expect((await ours(headers))[0]).toMatchObject({ said: { actual: 4 }, saidAtSession: null });
  expect(refusalOf(await saying(0, false))).toBe("CONFLICT"); // what is shared was read
});
