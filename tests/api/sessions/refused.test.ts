import { VISITOR } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import {
  addLeader,
  decisionCalled,
  outcomeOf,
  prepareSession,
  SHEET,
  type TestSession,
} from "../../support/sessions.ts";
import { startApp } from "../../support/start-app.ts";
import { viewerAs } from "../../support/viewers.ts";

const app = await startApp();
const leader = await addLeader(app);
const partners = await Promise.all(
  Array.from({ length: 9 }, (_, number) => app.add.organisation(`Partner ${number + 1}`)),
);
const three = partners.slice(0, 3);

beforeEach(() => app.sql("delete from rate_limit"));

/** A session in which one decision is named and chosen, at a step. */
async function sessionAt(step: string): Promise<TestSession & { readonly decision: string }> {
  const session = await prepareSession(app, leader, three);
  const sheet = await session.say(0, "nameAtSession", { label: "Strategie" });
  if (step !== "NAMING") await session.goTo(step === "CLOSED" ? "CLOSING" : step);
  if (step === "CLOSED") await session.lead("closeSession");
  return { ...session, decision: decisionCalled(sheet, "Strategie").id };
}

test("a session is for whoever may lead one: nobody else reads or prepares any", async () => {
  const { id, tryAs } = await prepareSession(app, leader, three);
  for (const role of [Role.MEMBER_EDITOR, Role.MEMBER_READER, Role.PARTNER_DELEGATE, Role.AUDITOR]) {
    const viewer = viewerAs(role, three[0]?.id ?? "");
    expect(outcomeOf(await tryAs(viewer, "moveSession", { to: "ACTUAL" }))).toBe("FORBIDDEN");
    expect(
      (await app.askAs(viewer)(`{ participationSession(id: "${id}") { isReadable } }`)).errors,
    ).toHaveLength(1);
  }
  expect(outcomeOf(await tryAs(VISITOR, "closeSession"))).toBe("UNAUTHENTICATED");
});

test("the ninth organisation is refused, when a session is prepared and later, and nothing of it is kept", async () => {
  const kept = () => app.sql("select id from participation_session order by id");
  const before = await kept();
  await expect(prepareSession(app, leader, partners)).rejects.toThrow("a session is for 8 at most");
  expect(await kept()).toEqual(before);
  const session = await prepareSession(app, leader, partners.slice(0, 8));
  const ninth = { organisation: partners[8]?.slug };
  expect(outcomeOf(await session.tryAs(leader, "addSessionOrganisation", ninth))).toBe(
    "BAD_INPUT SESSION_FULL",
  );
});

test("an organisation has one voice at a session", async () => {
  const { tryAs } = await prepareSession(app, leader, three);
  const again = { organisation: three[0]?.slug };
  expect(outcomeOf(await tryAs(leader, "addSessionOrganisation", again))).toBe(
    "BAD_INPUT SESSION_ORGANISATION_TWICE",
  );
});

test("an organisation that whoever prepares does not see is told like one that is not there", async () => {
  const hidden = await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
  const { tryAs } = await prepareSession(app, leader, three);
  const answers = await Promise.all(
    [hidden.slug, "no-such"].map((organisation) => tryAs(leader, "addSessionOrganisation", { organisation })),
  );
  const told = answers.map(({ errors }) => errors?.[0]?.message.replace(/“.*”/, ""));
  expect(told[0]).toBe(told[1]);
  expect(answers.map(outcomeOf)).toEqual(["NOT_FOUND", "NOT_FOUND"]);
});

test.each([-1, 5, 100])("%d is no level of the ladder, as it was and as it is wished", async (level) => {
  const session = await sessionAt("ACTUAL");
  const said = { decision: session.decision };
  expect(outcomeOf(await session.trySay(0, "scoreAtSession", { ...said, actual: level }))).toBe(
    "BAD_INPUT LEVEL_OUTSIDE",
  );
  await session.goTo("DESIRED");
  expect(outcomeOf(await session.trySay(0, "wishAtSession", { ...said, desired: level }))).toBe(
    "BAD_INPUT LEVEL_OUTSIDE",
  );
});

test.each(["AAAAAAAA", "", "22222222"])(
  "a wrong code opens nothing, and says no more than a session that is not there: %j",
  async (code) => {
    const { id, read } = await prepareSession(app, leader, three);
    expect(await read(0, code)).toBeNull();
    const say = (session: string) =>
      app.ask(`mutation ($at: SessionPlaceInput!) { nameAtSession(at: $at, label: "X") { own } }`, {
        at: { session, code },
      });
    const wrong = await say(id);
    expect(wrong.errors?.[0]).toMatchObject({ extensions: { code: "NOT_FOUND" } });
    expect(await say("00000000-0000-4000-8000-000000000000")).toEqual(wrong);
    expect(await app.sql("select from session_decision where session_id = $1", [id])).toEqual([]);
  },
);

test("a code of another session opens nothing here, and one that was renewed opens nothing any more", async () => {
  const session = await prepareSession(app, leader, three);
  const other = await prepareSession(app, leader, three);
  expect(await session.read(0, other.at(0).code)).toBeNull();
  const { organisations } = await session.lead("renewSessionCode", { organisation: session.voices[0] });
  expect(await session.read(0)).toBeNull();
  expect(outcomeOf(await session.trySay(0, "nameAtSession", { label: "X" }))).toBe(
    "NOT_FOUND SESSION_CODE_WRONG",
  );
  const renewed = organisations.find(({ id }) => id === session.voices[0])?.code ?? "";
  expect((await session.read(0, renewed))?.own).toBe(session.voices[0]);
});

test("codes are not found by trying: after many wrong ones not even the right one is looked at for a while", async () => {
  const session = await prepareSession(app, leader, three);
  for (let tries = 0; tries < 60; tries++) await session.read(0, "22222222");
  expect(outcomeOf(await session.trySay(0, "nameAtSession", { label: "X" }))).toBe(
    "TOO_MANY_REQUESTS TRIED_TOO_OFTEN",
  );
});

test("an organisation takes back only what it named itself", async () => {
  const session = await sessionAt("NAMING");
  expect(outcomeOf(await session.trySay(1, "takeBackAtSession", { decision: session.decision }))).toBe(
    "FORBIDDEN SESSION_OF_OTHERS",
  );
  expect((await session.say(0, "takeBackAtSession", { decision: session.decision })).decisions).toEqual([]);
});

test("what belongs to another session is not there in this one", async () => {
  const [one, other] = [await sessionAt("ACTUAL"), await sessionAt("ACTUAL")];
  const foreign = { decision: other.decision };
  expect(outcomeOf(await one.trySay(0, "scoreAtSession", { ...foreign, actual: 2 }))).toBe("NOT_FOUND");
  expect(
    outcomeOf(
      await one.tryAs(leader, "editSessionDecision", { input: { id: other.decision, label: "Anders" } }),
    ),
  ).toBe("NOT_FOUND");
});

test("steps follow one another: none is jumped, and nothing begins without a decision or an organisation", async () => {
  const session = await prepareSession(app, leader, three);
  const to = (step: string) => session.tryAs(leader, "moveSession", { to: step });
  expect(outcomeOf(await to("ACTUAL"))).toBe("BAD_INPUT SESSION_NONE_CHOSEN");
  await session.say(0, "nameAtSession", { label: "Strategie" });
  for (const step of ["NAMING", "AGREEMENT", "CLOSING", "CLOSED"])
    expect(outcomeOf(await to(step))).toBe("CONFLICT SESSION_ORDER");
  expect(outcomeOf(await session.tryAs(leader, "closeSession"))).toBe("CONFLICT SESSION_STEP");
  const empty = await prepareSession(app, leader, []);
  await empty.lead("nameSessionDecision", { label: "Strategie" });
  expect(outcomeOf(await empty.tryAs(leader, "moveSession", { to: "ACTUAL" }))).toBe(
    "CONFLICT SESSION_NOBODY",
  );
});

test.each([
  ["ACTUAL", "nameAtSession", { label: "Nog een" }],
  ["NAMING", "scoreAtSession", { actual: 2 }],
  ["ACTUAL", "agreeAtSession", { agrees: true }],
  ["AGREEMENT", "scoreAtSession", { actual: 2 }],
  ["AGREEMENT", "wishAtSession", { desired: 3 }],
  ["ACTIONS", "consentAtSession", { consents: true }],
])("at %s a phone does not ask for %s", async (step, act, given) => {
  const session = await sessionAt(step);
  const { label, consents } = given as { label?: string; consents?: boolean };
  const about = label === undefined && consents === undefined ? { decision: session.decision } : {};
  expect(outcomeOf(await session.trySay(0, act, { ...about, ...given }))).toBe("CONFLICT SESSION_STEP");
});

test("a wish is asked only where somebody disagrees", async () => {
  const session = await sessionAt("AGREEMENT");
  for (const voice of [0, 1, 2])
    await session.say(voice, "agreeAtSession", { decision: session.decision, agrees: true });
  await session.goTo("DESIRED");
  expect(
    outcomeOf(await session.trySay(0, "wishAtSession", { decision: session.decision, desired: 3 })),
  ).toBe("CONFLICT SESSION_DECISION_AGREED");
});

test("a decision is not taken into itself, nor votes and choices beyond what a talk can hold", async () => {
  const session = await prepareSession(app, leader, three);
  for (let number = 1; number <= 11; number++)
    await session.say(0, "nameAtSession", { label: `Nummer ${number}` });
  const ids = (await session.sheet()).decisions.map(({ id }) => id);
  expect(
    outcomeOf(await session.tryAs(leader, "mergeSessionDecision", { decision: ids[0], into: ids[0] })),
  ).toBe("BAD_INPUT SESSION_MERGE_ITSELF");
  expect(outcomeOf(await session.trySay(0, "voteAtSession", { decisions: ids.slice(0, 6) }))).toBe(
    "BAD_INPUT SESSION_TOO_MANY",
  );
  expect(outcomeOf(await session.tryAs(leader, "chooseSessionDecisions", { decisions: ids }))).toBe(
    "BAD_INPUT SESSION_TOO_MANY",
  );
  expect(outcomeOf(await session.tryAs(leader, "moveSession", { to: "ACTUAL" }))).toBe(
    "BAD_INPUT SESSION_NONE_CHOSEN",
  );
});

test("after close everything is refused but when an action was done", async () => {
  const session = await sessionAt("CLOSED");
  const { decision, voices } = session;
  for (const [act, given] of [
    ["nameAtSession", { label: "X" }],
    ["takeBackAtSession", { decision }],
    ["voteAtSession", { decisions: [] }],
    ["scoreAtSession", { decision, actual: 1 }],
    ["agreeAtSession", { decision, agrees: true }],
    ["wishAtSession", { decision, desired: 1 }],
    ["consentAtSession", { consents: true }],
  ] as const)
    expect([act, outcomeOf(await session.trySay(0, act, given))]).toEqual([act, "CONFLICT SESSION_CLOSED"]);
  for (const [act, given] of [
    ["addSessionOrganisation", { organisation: partners[4]?.slug }],
    ["removeSessionOrganisation", { organisation: voices[0] }],
    ["renewSessionCode", { organisation: voices[0] }],
    ["moveSession", { to: "CLOSING" }],
    ["takeOverSession", { isIndependent: false }],
    ["writeClosingWords", { words: "X" }],
    ["closeSession", {}],
    ["nameSessionDecision", { label: "X" }],
    ["editSessionDecision", { input: { id: decision, label: "X" } }],
    ["mergeSessionDecision", { decision }],
    ["chooseSessionDecisions", { decisions: [] }],
    ["removeSessionDecision", { decision }],
    ["agreeSessionAction", { input: { decision, text: "X", owner: voices[0], dueOn: "2026-12-31" } }],
    ["removeSessionAction", { action: decision }],
  ] as const)
    expect([act, outcomeOf(await session.tryAs(leader, act, given))]).toEqual([
      act,
      "CONFLICT SESSION_CLOSED",
    ]);
});

test("a session in which somebody named a decision is not thrown away; one that was prepared by mistake is", async () => {
  const begun = await sessionAt("NAMING");
  const empty = await prepareSession(app, leader, three);
  const discard = (id: string) => app.askAs(leader)(`mutation { discardSession(session: "${id}") }`);
  expect((await discard(begun.id)).errors?.[0]?.extensions).toMatchObject({ reason: "SESSION_BEGUN" });
  expect(await discard(empty.id)).toEqual({ data: { discardSession: empty.id } });
  expect((await app.askAs(leader)(`{ participationSession(id: "${empty.id}") { ${SHEET} } }`)).data).toEqual({
    participationSession: null,
  });
});

test("a session is thrown away or something is named in it, and never both", async () => {
  for (let tries = 0; tries < 8; tries++) {
    const { id, trySay } = await prepareSession(app, leader, three);
    const [discarded, named] = await Promise.all([
      app.askAs(leader)(`mutation { discardSession(session: "${id}") }`),
      trySay(0, "nameAtSession", { label: "Strategie" }),
    ]);
    expect([discarded, named].filter(({ errors }) => !errors)).toHaveLength(1);
  }
});
