import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { addSafeSpace, type NewSafeSpace } from "../../support/add-safe-space.ts";
import { refusalOf, startApp } from "../../support/start-app.ts";
import { STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp();
const member = await app.add.member("Doer");
const partner = await app.add.organisation("Partner");
const hidden = await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
const facilitator = viewerAs(Role.FACILITATOR, member.id);
const other = { ...facilitator, accountId: "00000000-0000-4000-8000-00000000f000" };
const askAsFacilitator = app.askAs(facilitator);

/** Everybody that the table of who sees what names. */
const READERS = {
  facilitator,
  "another facilitator": other,
  "the secretariat": STAFF,
  "an administrator": viewerAs(Role.ADMINISTRATOR, member.id),
  "the board": viewerAs(Role.AUDITOR, member.id),
  "the member that does something": viewerAs(Role.MEMBER_EDITOR, member.id),
  "a partner’s delegate": viewerAs(Role.PARTNER_DELEGATE, partner.id),
} as const;

const READ = `query ($id: ID!) { safeSpaceSession(id: $id) { summary attendeeCode viewerMay { lead } }
  safeSpaceSessions { totalCount } }`;
const ACTIONS = "{ safeSpaceFollowUps { totalCount nodes { text organisation { slug } maySettle } } }";
const MOVE = `mutation ($session: ID!, $version: Int!, $to: SafeSpaceState!, $reason: String) {
  moveSafeSpace(session: $session, version: $version, to: $to, smallGroupReason: $reason) { state version agreedOn releasedOn smallGroupReason } }`;
const OPEN = `mutation ($session: ID!, $code: String!) { openSafeSpaceSummary(session: $session, code: $code) {
  state heldOn sizeBand groundRules topics summary followUps { text organisation dueOn doneOn } } }`;

const add = async (session: NewSafeSpace) => {
  await app.sql("delete from safe_space_session");
  return addSafeSpace(app, session);
};

const isRead = async (who: keyof typeof READERS, id: string): Promise<boolean> => {
  const { data } = await app.askAs(READERS[who])<{ safeSpaceSession: object | null }>(READ, { id });
  return Boolean(data?.safeSpaceSession);
};

test("a visitor is asked to sign in, and a program reads nothing of it", async () => {
  const { id } = await add({});
  expect(refusalOf(await app.ask(READ, { id }))).toBe("UNAUTHENTICATED");
  expect(refusalOf(await app.askAs(viewerAs(Role.INTEGRATION, member.id))(ACTIONS))).toBe("FORBIDDEN");
});

test.each(["PREPARED", "HELD", "AGREED"] as const)(
  "of a session that is %s nobody but its facilitator reads anything, nor that there is one",
  async (state) => {
    const { id } = await add({ state, followUps: [member.id, partner.id] });
    for (const who of Object.keys(READERS) as (keyof typeof READERS)[]) {
      if (who === "facilitator") continue;
      const { data } = await app.askAs(READERS[who])(READ, { id });
      expect(data, who).toEqual({ safeSpaceSession: null, safeSpaceSessions: { totalCount: 0 } });
      expect((await app.askAs(READERS[who])(ACTIONS)).data, who).toMatchObject({
        safeSpaceFollowUps: { totalCount: 0 },
      });
    }
    expect(await isRead("facilitator", id)).toBe(true);
  },
);

test.each([
  ["facilitator", true],
  ["another facilitator", false],
  ["the secretariat", true],
  ["an administrator", true],
  ["the board", true],
  ["the member that does something", false],
  ["a partner’s delegate", false],
] as const)("of a released one %s reads the summary: %s", async (who, reads) => {
  const { id } = await add({ followUps: [member.id] });
  expect(await isRead(who, id)).toBe(reads);
});

test("what follows a released one is read by those who do it, and by nobody of others", async () => {
  await add({ followUps: [member.id, partner.id, hidden.id] });
  const doers = async (who: keyof typeof READERS) => {
    const { data } = await app.askAs(READERS[who])<{
      safeSpaceFollowUps: { nodes: { organisation: { slug: string } }[] };
    }>(ACTIONS);
    return data?.safeSpaceFollowUps.nodes.map(({ organisation }) => organisation.slug).toSorted();
  };
  expect(await doers("the member that does something")).toEqual(["doer"]);
  expect(await doers("a partner’s delegate")).toEqual(["partner"]);
  expect(await doers("the secretariat")).toEqual(["doer", "partner"]); // and not the one that it does not see
  expect(await doers("another facilitator")).toEqual([]);
});

test("who speaks for an organisation as well leads nothing", async () => {
  const both = { ...facilitator, grants: [...facilitator.grants, ...STAFF.grants] };
  const prepare = 'mutation { prepareSafeSpace(input: { heldOn: "2026-11-02", topics: [] }) { id } }';
  const { errors } = await app.askAs(both)(prepare);
  expect(errors?.[0]?.message).toContain("does nothing else here");
  const { id } = await add({ state: "AGREED" });
  expect((await app.askAs(both)(READ, { id })).data).toMatchObject({ safeSpaceSession: null });
});

test("another facilitator changes nothing, and hears what nobody's session answers", async () => {
  const { id } = await add({ state: "AGREED" });
  const move = { session: id, version: 1, to: "RELEASED" };
  const answer = await app.askAs(other)(MOVE, move);
  expect(refusalOf(answer)).toBe("NOT_FOUND");
  const nothing = { ...move, session: "00000000-0000-4000-8000-000000000000" };
  expect(answer).toEqual(await app.askAs(other)(MOVE, nothing));
});

test("of fewer than five nothing is released without why all agreed, and the reason is read with it", async () => {
  const { id } = await add({ state: "AGREED", sizeBand: "FEWER_THAN_FIVE" });
  const move = { session: id, version: 1, to: "RELEASED" };
  expect((await askAsFacilitator(MOVE, move)).errors?.[0]?.message).toContain("Fewer than five");
  const told = await askAsFacilitator(MOVE, { ...move, reason: "All three asked for it." });
  expect(told.data).toMatchObject({ moveSafeSpace: { smallGroupReason: "All three asked for it." } });
  await expect(
    app.sql("update safe_space_session set small_group_reason = null where id = $1", [id]),
  ).rejects.toThrow("released_with_a_reason");
});

test("what was agreed to changes no more, and what was released is not taken away, but may be taken back", async () => {
  const { id } = await add({ state: "AGREED" });
  const edit = `mutation ($id: ID!) { editSafeSpace(session: $id, version: 1, input: { heldOn: "2026-11-02", topics: [], summary: "Else" }) { id } }`;
  expect(refusalOf(await askAsFacilitator(edit, { id }))).toBe("CONFLICT");
  await askAsFacilitator(MOVE, { session: id, version: 1, to: "RELEASED" });
  const remove = "mutation ($id: ID!) { removeSafeSpace(session: $id) }";
  expect(refusalOf(await askAsFacilitator(remove, { id }))).toBe("CONFLICT");
  const back = await askAsFacilitator(MOVE, { session: id, version: 2, to: "AGREED" });
  expect(back.data).toMatchObject({ moveSafeSpace: { state: "AGREED", releasedOn: null } });
  expect(await isRead("the secretariat", id)).toBe(false);
  expect((await askAsFacilitator(remove, { id })).data).toEqual({ removeSafeSpace: id });
});

test("a step that was made of an older version is refused", async () => {
  const { id } = await add({ state: "AGREED" });
  await askAsFacilitator(MOVE, { session: id, version: 1, to: "RELEASED" });
  const late = await askAsFacilitator(MOVE, { session: id, version: 1, to: "RELEASED" });
  expect(refusalOf(late)).toBe("CONFLICT");
});

const codeOf = async (id: string): Promise<string> => {
  const { data } = await askAsFacilitator<{ safeSpaceSession: { attendeeCode: string } }>(READ, { id });
  return data?.safeSpaceSession.attendeeCode ?? "";
};

test("a wrong code, a session that was not held and one that is not there are refused in one sentence", async () => {
  const { id } = await add({ state: "PREPARED", sizeBand: "FIVE_TO_NINE" });
  const right = await codeOf(id);
  const answers = [
    await app.ask(OPEN, { session: id, code: right }),
    await app.ask(OPEN, { session: "00000000-0000-4000-8000-000000000000", code: right }),
  ];
  await app.sql("update safe_space_session set state = 'HELD'");
  answers.push(await app.ask(OPEN, { session: id, code: "AAAAAAAAAAAA" }));
  const renew = "mutation ($id: ID!) { renewSafeSpaceCode(session: $id) { attendeeCode } }";
  await askAsFacilitator(renew, { id });
  answers.push(await app.ask(OPEN, { session: id, code: right }));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(refusalOf(answers[0] ?? {})).toBe("NOT_FOUND");
});

test("with the code those who attended read the draft, without an account, and nothing is kept of them", async () => {
  const { id } = await add({ state: "HELD", followUps: [partner.id, hidden.id] });
  const code = await codeOf(id);
  const before = app.logged.length;
  const { data } = await app.ask<{ openSafeSpaceSummary: { summary: string; followUps: object[] } }>(OPEN, {
    session: id,
    code,
  });
  expect(data?.openSafeSpaceSummary.summary).toBe("Money is talked about first.");
  // all of what is to happen is read, and whom nobody sees is not named
  expect(data?.openSafeSpaceSummary.followUps).toHaveLength(2);
  expect(JSON.stringify(data)).not.toContain("Hidden");
  const logged = app.logged.slice(before).join("");
  for (const told of [id, code]) expect(logged).not.toContain(told);
  const counted = await app.sql("select * from rate_limit");
  expect(JSON.stringify(counted)).not.toContain(id);
});

test("the code opens nothing by an address: it is no query", async () => {
  const { id } = await add({ state: "HELD" });
  const query = `mutation { openSafeSpaceSummary(session: "${id}", code: "${await codeOf(id)}") { summary } }`;
  const answer = await fetch(`${app.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { "apollo-require-preflight": "yes" },
  });
  expect(answer.ok).toBe(false);
  expect(await answer.text()).not.toContain("Money");
});

test("whoever tries codes is stopped", async () => {
  const { id } = await add({ state: "HELD" });
  const codes: (string | undefined)[] = [];
  for (let tries = 0; tries < 61; tries++)
    codes.push(refusalOf(await app.ask(OPEN, { session: id, code: "AAAAAAAAAAAA" })));
  expect(codes.at(-1)).toBe("TOO_MANY_REQUESTS");
});

test("whoever does something says when it is done, and others do not", async () => {
  const settle =
    "mutation ($id: ID!, $on: LocalDate) { settleSafeSpaceFollowUp(id: $id, doneOn: $on) { doneOn } }";
  const { followUps } = await add({ followUps: [member.id] });
  const action = { id: followUps[0], on: "2026-11-20" };
  const doer = app.askAs(READERS["the member that does something"]);
  expect(refusalOf(await app.askAs(READERS["a partner’s delegate"])(settle, action))).toBe("NOT_FOUND");
  expect(refusalOf(await app.askAs(READERS["the board"])(settle, action))).toBe("FORBIDDEN");
  expect(refusalOf(await doer(settle, { ...action, on: "2026-11-24" }))).toBe("BAD_INPUT");
  expect((await doer(settle, action)).data).toEqual({ settleSafeSpaceFollowUp: { doneOn: "2026-11-20" } });
  expect((await doer(settle, { id: action.id })).data).toEqual({ settleSafeSpaceFollowUp: { doneOn: null } });
});

test("no history is kept of what a session said before", async () => {
  await add({ state: "HELD" });
  await app.sql("update safe_space_session set summary = 'Else'");
  expect(await app.sql("select from change_event where entity like 'safe_space%'")).toEqual([]);
});
