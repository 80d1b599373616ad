import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import {
  addLeader,
  decisionCalled,
  outcomeOf,
  prepareSession,
  type TestSession,
} from "../../support/sessions.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
const leader = await addLeader(app);
const _staff = await addLeader(app, Role.UMBRELLA_STAFF);
const partners = [
  await app.add.organisation("Partner 1"),
  await app.add.organisation("Partner 2"),
  await app.add.organisation("Partner 3", { visibility: "NETWORK" }),
];
await app.sql(
  `insert into decision (source_id, slug, title, type, objective, led_by_id, opened_on, open_to, access_measures, position_agreement, is_public)
    select s.id, x.slug, x.slug, 'ORIENTATION', 'Waarheen', o.id, '2026-01-01', '{}', '{}', 'Charter', x.slug = 'strategy'
    from (values ('strategy'), ('budget')) x(slug), organisation o cross join lateral (select id from source limit 1) s
    where o.slug = '11-11-11'`,
);

/** The worked example of the domain: three partners, four decisions. */
const EXAMPLE = [
  { label: "D1", actual: [2, 2, 1], agrees: [true, true, false], desired: [3, 3, 3] },
  { label: "D2", actual: [1, 1, 0], agrees: [false, true, false], desired: [2, 2, 2] },
  { label: "D3", actual: [3, 3, 2], agrees: [true, true, true], desired: [] },
  { label: "D4", actual: [4, 4, 4], agrees: [true, true, true], desired: [] },
];

/** Plays the example up to its last step. */
async function playExample(): Promise<TestSession> {
  const session = await prepareSession(app, leader, partners);
  for (const [at, { label }] of EXAMPLE.entries()) await session.say(at % 3, "nameAtSession", { label });
  const ids = new Map((await session.sheet()).decisions.map(({ id, label }) => [label, id]));
  await session.lead("editSessionDecision", { input: { id: ids.get("D4"), isOwnProgramme: true } });
  const sayAll = async (act: string, column: "actual" | "agrees" | "desired") => {
    for (const example of EXAMPLE)
      for (const [voice, value] of example[column].entries())
        await session.say(voice, act, { decision: ids.get(example.label), [column]: value });
  };
  await session.goTo("ACTUAL");
  await sayAll("scoreAtSession", "actual");
  await session.goTo("AGREEMENT");
  await sayAll("agreeAtSession", "agrees");
  await session.goTo("DESIRED");
  await sayAll("wishAtSession", "desired");
  await session.goTo("CLOSING");
  return session;
}

test("the published procedure goes from naming to a frozen record, and every phone reads what all said", async () => {
  const session = await playExample();
  const d1 = decisionCalled(await session.sheet(), "D1").id;
  await session.lead("agreeSessionAction", {
    input: { decision: d1, text: "Eerst bij partners", owner: session.voices[0], dueOn: "2026-12-31" },
  });
  await session.lead("writeClosingWords", { words: "Dank.\nTot volgend jaar." });
  await session.say(0, "consentAtSession", { consents: true });
  const closed = await session.lead("closeSession");
  expect(closed.session).toMatchObject({ step: "CLOSED", closedAt: expect.any(String) });
  const read = await session.read(1);
  expect(read).toMatchObject({
    own: session.voices[1],
    isLed: false,
    closingWords: "Dank.\nTot volgend jaar.",
  });
  expect(read?.decisions.map(({ agreed }) => agreed)).toEqual([false, false, true, true]);
  expect(read?.decisions.map(({ scores }) => scores.length)).toEqual([3, 3, 3, 3]);
  expect(read?.organisations.map(({ name, code }) => [name, code])).toEqual([
    ["Partner 1", null],
    ["Partner 2", null],
    ["Partner 3", null],
  ]);
  expect(
    closed.figures.map(({ definition, value, unavailable }) => [definition.key, value ?? unavailable]),
  ).toEqual([
    ["participation.mean-actual", 2.25],
    ["participation.mean-actual-others", expect.closeTo(1.6667, 4)],
    ["participation.co-decision-rate", expect.closeTo(0.4167, 4)],
    ["participation.co-decision-rate-others", expect.closeTo(0.2222, 4)],
    ["participation.power-gap", expect.closeTo(1.3333, 4)],
    ["participation.agreement-rate", 0.5],
    ["participation.follow-through", "ZERO_DENOMINATOR"],
  ]);
  const [action] = decisionCalled(closed, "D1").actions;
  const done = { action: action?.id, doneOn: "2026-11-22" };
  expect(outcomeOf(await session.trySay(1, "completeActionAtSession", done))).toBe(
    "FORBIDDEN SESSION_OF_OTHERS",
  );
  await session.say(0, "completeActionAtSession", done);
  const later = await session.lead("completeSessionAction", { ...done, doneOn: "2026-11-23" });
  expect(decisionCalled(later, "D1").actions).toMatchObject([{ doneOn: "2026-11-23" }]);
  expect(
    outcomeOf(await session.tryAs(leader, "completeSessionAction", { ...done, doneOn: "2026-11-24" })),
  ).toBe("BAD_INPUT DAY_TO_COME");
});

test("what was said of decisions of the register is kept there, shared where an organisation consents; the rest stays with the session", async () => {
  const session = await playExample();
  const sheet = await session.sheet();
  for (const [label, decision] of [
    ["D1", "strategy"],
    ["D3", "budget"],
  ] as const)
    await session.lead("editSessionDecision", { input: { id: decisionCalled(sheet, label).id, decision } });
  const d4 = decisionCalled(sheet, "D4").id;
  expect(
    outcomeOf(
      await session.tryAs(leader, "editSessionDecision", { input: { id: d4, decision: "strategy" } }),
    ),
  ).toBe("CONFLICT SESSION_LINKED_TWICE");
  await session.say(0, "consentAtSession", { consents: true });
  await session.say(1, "consentAtSession", { consents: false });
  await session.lead("closeSession");
  const kept = await app.sql(
    `select d.slug, o.slug as organisation, p.actual, p.desired, p.agrees, p.is_shared, p.assessed_on::text, p.assessed_by
      from participation_score p join decision d on d.id = p.decision_id join organisation o on o.id = p.organisation_id
      where p.session_id = $1 order by 1 desc, 2`,
    [session.id],
  );
  const of = (slug: string, number: number, said: object) => ({
    slug,
    organisation: `partner-${number}`,
    assessed_by: "FACILITATED",
    assessed_on: "2026-11-20",
    is_shared: number === 1,
    ...said,
  });
  expect(kept).toEqual([
    of("strategy", 1, { actual: 2, desired: 3, agrees: true }),
    of("strategy", 2, { actual: 2, desired: 3, agrees: true }),
    of("strategy", 3, { actual: 1, desired: 3, agrees: false }),
    of("budget", 1, { actual: 3, desired: null, agrees: true }),
    of("budget", 2, { actual: 3, desired: null, agrees: true }),
    of("budget", 3, { actual: 2, desired: null, agrees: true }),
  ]);
  const phone = await session.read(0);
  expect(phone?.decisions.map((each) => "decision" in each && each.decision)).toEqual([
    { slug: "strategy" },
    null, // no decision of the register
    null, // one that is not public
    null,
  ]);
});

test("two phones of one organisation at once: the last one holds, the other one sees it, and nothing of others is touched", async () => {
  const session = await prepareSession(app, leader, partners);
  const { decisions } = await session.say(0, "nameAtSession", { label: "D1" });
  const decision = decisions[0]?.id;
  await session.goTo("ACTUAL");
  await session.say(1, "scoreAtSession", { decision, actual: 4 });
  const before = (await session.sheet()).session.version;
  await Promise.all(
    Array.from({ length: 12 }, (_, phone) =>
      session.say(0, "scoreAtSession", { decision, actual: phone % 5 }),
    ),
  );
  await session.say(0, "scoreAtSession", { decision, actual: 3 });
  const [one, other] = [await session.read(0), await session.read(0)];
  expect(one).toEqual(other);
  expect(one?.session.version).toBe(before + 13);
  expect(
    new Map(one?.decisions[0]?.scores.map(({ organisation, actual }) => [organisation, actual])),
  ).toEqual(
    new Map([
      [session.voices[0], 3],
      [session.voices[1], 4],
    ]),
  );
});

test("of decisions that stand apart again one is about a decision of the register, also when the one that held them goes", async () => {
  const session = await prepareSession(app, leader, partners);
  for (const label of ["A", "B", "C", "D"]) await session.lead("nameSessionDecision", { label });
  const named = await session.sheet();
  const [a, b, c, d] = ["A", "B", "C", "D"].map((label) => decisionCalled(named, label).id);
  const link = (id: string | undefined) =>
    session.lead("editSessionDecision", { input: { id, decision: "strategy" } });
  const linked = async () =>
    (await session.sheet()).decisions.map(({ label, decision }) => `${label} ${decision?.slug ?? "none"}`);
  for (const one of [b, c, a]) {
    await link(one);
    if (one !== a) await session.lead("mergeSessionDecision", { decision: one, into: d });
  }
  expect(outcomeOf(await session.tryAs(leader, "mergeSessionDecision", { decision: b }))).toBe(
    "CONFLICT SESSION_LINKED_TWICE",
  );
  await session.lead("editSessionDecision", { input: { id: a, decision: "" } });
  await session.lead("removeSessionDecision", { decision: d });
  expect(await linked()).toEqual(["A none", "B strategy", "C none"]);
  await expect(
    app.sql(
      "update session_decision set decision_id = (select id from decision where slug = 'strategy') where id = $1",
      [a],
    ),
  ).rejects.toThrow("session_decision_linked_once");
});

test("alike decisions are taken into one and out of it again; above ten each organisation votes", async () => {
  const session = await prepareSession(app, leader, partners);
  for (let number = 1; number <= 12; number++)
    await session.say(number % 3, "nameAtSession", { label: `Nummer ${number}` });
  const ids = (await session.sheet()).decisions.map(({ id }) => id);
  const merged = await session.lead("mergeSessionDecision", { decision: ids[1], into: ids[0] });
  expect(decisionCalled(merged, "Nummer 2").mergedInto).toBe(ids[0]);
  for (const [pair, reason] of [
    [{ decision: ids[2], into: ids[1] }, "SESSION_MERGE_MERGED"],
    [{ decision: ids[0], into: ids[2] }, "SESSION_MERGE_HOLDS"],
  ] as const)
    expect(outcomeOf(await session.tryAs(leader, "mergeSessionDecision", pair))).toBe(`CONFLICT ${reason}`);
  const apart = await session.lead("mergeSessionDecision", { decision: ids[1] });
  expect(decisionCalled(apart, "Nummer 2").mergedInto).toBeNull();
  await session.say(0, "voteAtSession", { decisions: ids.slice(0, 5) });
  const voted = await session.say(0, "voteAtSession", { decisions: ids.slice(3, 8) });
  expect(voted.decisions.filter(({ votes }) => votes.length > 0).map(({ id }) => id)).toEqual(
    ids.slice(3, 8),
  );
  await session.lead("chooseSessionDecisions", { decisions: ids.slice(3, 8) });
  const begun = await session.goTo("ACTUAL");
  expect(begun.decisions.filter(({ isChosen }) => isChosen).map(({ id }) => id)).toEqual(ids.slice(3, 8));
  expect(outcomeOf(await session.trySay(0, "scoreAtSession", { decision: ids[0], actual: 1 }))).toBe(
    "CONFLICT SESSION_DECISION_NOT_CHOSEN",
  );
  const back = await session.lead("moveSession", { to: "NAMING" });
  expect(back.session.step).toBe("NAMING");
});
