import { beforeEach, expect, test } from "vitest";
import { refusalOf, startApp } from "../../support/start-app.ts";

const app = await startApp();
beforeEach(async () => {
  await app.sql("delete from account");
  await app.clear();
  await app.add.member("Alpha");
});

const SESSIONS = "{ mySessions { id isCurrent createdAt lastSeenAt userAgent ipAddress } }";
const END = "mutation ($id: ID!) { endSession(id: $id) { id isCurrent } }";
const END_OTHERS = "mutation { endOtherSessions { id isCurrent } }";
const EDIT =
  "mutation ($input: MyAccountInput!) { editMyAccount(input: $input) { account { name language } } }";
const OPEN =
  "mutation ($reason: String!) { openConfidential(reason: $reason) { confidentialUntil mayOpenConfidential } }";
const CLOSE = "mutation { closeConfidential { confidentialUntil } }";
const ACCOUNT = "{ me { account { id } } }";
const REASON = "The board asked who works in this region.";

interface Sessions {
  readonly mySessions: readonly { readonly id: string; readonly isCurrent: boolean }[];
}

/** A second browser of somebody. */
async function elsewhere(accountId: string) {
  const { headers, sessionId, accountId: other } = await app.signIn(null);
  await app.sql("update session set account_id = $1 where id = $2", [accountId, sessionId]);
  await app.sql("delete from account where id = $1", [other]);
  return { headers, sessionId };
}

test.each([
  SESSIONS,
  END_OTHERS,
  CLOSE,
  'mutation { endSession(id: "x") { id } }',
  'mutation { editMyAccount(input: { name: "x" }) { needsSecondFactor } }',
  `mutation { openConfidential(reason: "${REASON}") { needsSecondFactor } }`,
])("a visitor has no account to ask about: %s", async (query) => {
  expect(refusalOf(await app.ask(query))).toBe("UNAUTHENTICATED");
});

test("nobody sees or ends a session of somebody else", async () => {
  const mine = await app.signIn("AUDITOR");
  const theirs = await app.signIn("AUDITOR");
  const { data } = await app.ask<Sessions>(SESSIONS, {}, mine.headers);
  expect(data?.mySessions.map(({ id }) => id)).toEqual([mine.sessionId]);
  for (const id of [theirs.sessionId, "x", "00000000-0000-4000-8000-000000000000"])
    expect(refusalOf(await app.ask(END, { id }, mine.headers))).toBe("NOT_FOUND");
  await app.ask(END_OTHERS, {}, mine.headers);
  expect((await app.ask(ACCOUNT, {}, theirs.headers)).data).toMatchObject({
    me: { account: { id: theirs.accountId } },
  });
});

test("an account of the demonstration shows nobody else who looks at it", async () => {
  const mine = await app.signIn("AUDITOR", { demonstration: true });
  const theirs = await elsewhere(mine.accountId);
  const { data } = await app.ask<Sessions>(SESSIONS, {}, mine.headers);
  expect(data?.mySessions.map(({ id }) => id)).toEqual([mine.sessionId]);
  expect(refusalOf(await app.ask(END, { id: theirs.sessionId }, mine.headers))).toBe("NOT_FOUND");
  await app.ask(END_OTHERS, {}, mine.headers);
  expect((await app.ask(ACCOUNT, {}, theirs.headers)).data).toMatchObject({
    me: { account: { id: mine.accountId } },
  });
});

test("sessions are ended one by one, and are over at once", async () => {
  const mine = await app.signIn("AUDITOR");
  const other = await elsewhere(mine.accountId);
  const { data } = await app.ask<Sessions>(SESSIONS, {}, mine.headers);
  expect(data?.mySessions.map(({ id, isCurrent }) => [id, isCurrent])).toEqual([
    [mine.sessionId, true],
    [other.sessionId, false],
  ]);
  expect((await app.ask(END, { id: other.sessionId }, mine.headers)).data).toEqual({
    endSession: [{ id: mine.sessionId, isCurrent: true }],
  });
  expect((await app.ask(ACCOUNT, {}, other.headers)).data).toEqual({ me: { account: null } });
});

test("all others are ended together, and this one stays", async () => {
  const mine = await app.signIn("AUDITOR");
  const others = [await elsewhere(mine.accountId), await elsewhere(mine.accountId)];
  expect((await app.ask(END_OTHERS, {}, mine.headers)).data).toEqual({
    endOtherSessions: [{ id: mine.sessionId, isCurrent: true }],
  });
  for (const { headers } of others)
    expect((await app.ask(ACCOUNT, {}, headers)).data).toEqual({ me: { account: null } });
});

test.each([
  ["nothing", {}],
  ["an empty name", { name: "\t" }],
  ["an endless name", { name: "x".repeat(201) }],
  ["a link as a name", { name: "www.example.org" }],
  ["another language", { language: "de" }],
])("%s changes nothing", async (_, input) => {
  const { headers, accountId } = await app.signIn("AUDITOR", { name: "Ana" });
  expect(refusalOf(await app.ask(EDIT, { input }, headers))).toBe("BAD_INPUT");
  expect(await app.sql("select name, language from account where id = $1", [accountId])).toEqual([
    { name: "Ana", language: "en" },
  ]);
});

test("whoever is signed in changes their name and language, also without any role", async () => {
  const { headers } = await app.signIn(null);
  const name = `O'Neil <b>"x"</b>; drop table account`;
  expect((await app.ask(EDIT, { input: { name, language: "es" } }, headers)).data).toEqual({
    editMyAccount: { account: { name, language: "es" } },
  });
});

test.each([
  ["nobody named them", { readsConfidential: false }, REASON, "FORBIDDEN"],
  ["they gave no second factor", { readsConfidential: true, secondFactor: false }, REASON, "FORBIDDEN"],
  ["they say no reason", { readsConfidential: true }, "   because  ", "BAD_INPUT"],
  ["they say a novel", { readsConfidential: true }, "x".repeat(501), "BAD_INPUT"],
])("confidential records stay closed where %s", async (_, given, reason, refused) => {
  const { headers } = await app.signIn("UMBRELLA_STAFF", given);
  expect(refusalOf(await app.ask(OPEN, { reason }, headers))).toBe(refused);
  expect(await app.sql("select from confidential_reading")).toEqual([]);
  expect(await app.sql("select from session where confidential_until is not null")).toEqual([]);
});

test("an auditor opens none, even when somebody had named them", async () => {
  const { headers } = await app.signIn("AUDITOR", { readsConfidential: true });
  expect(refusalOf(await app.ask(OPEN, { reason: REASON }, headers))).toBe("FORBIDDEN");
});

test("whoever is named opens them for an hour in this session alone, and the reason is kept", async () => {
  const mine = await app.signIn("MEMBER_READER", { organisation: "alpha", readsConfidential: true });
  const other = await elsewhere(mine.accountId);
  await app.sql("update session set second_factor_at = now()");
  const { data } = await app.ask<{ openConfidential: { confidentialUntil: string } }>(
    OPEN,
    { reason: ` ${REASON} ` },
    mine.headers,
  );
  const minutes = (Date.parse(data?.openConfidential.confidentialUntil ?? "") - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(59);
  expect(minutes).toBeLessThanOrEqual(60.1);
  expect(await app.sql("select account_id, reason from confidential_reading")).toEqual([
    { account_id: mine.accountId, reason: REASON },
  ]);
  expect((await app.ask("{ me { confidentialUntil } }", {}, other.headers)).data).toEqual({
    me: { confidentialUntil: null },
  });
  expect((await app.ask(CLOSE, {}, mine.headers)).data).toEqual({
    closeConfidential: { confidentialUntil: null },
  });
});

test("an hour later they are closed", async () => {
  const { headers, sessionId } = await app.signIn("UMBRELLA_STAFF", {
    readsConfidential: true,
    confidentialOpen: true,
  });
  await app.sql("update session set confidential_until = now() - interval '1 second' where id = $1", [
    sessionId,
  ]);
  expect((await app.ask("{ me { confidentialUntil } }", {}, headers)).data).toEqual({
    me: { confidentialUntil: null },
  });
});

test("when somebody was last here is noted now and then, not with every question", async () => {
  const { headers, sessionId } = await app.signIn("AUDITOR");
  const seen = async () =>
    (await app.sql<{ at: Date }>("select updated_at as at from session where id = $1", [sessionId]))[0]?.at;
  await app.ask(ACCOUNT, {}, headers); // who was never here before is noted at once
  const before = await seen();
  await app.ask(ACCOUNT, {}, headers);
  expect(await seen()).toEqual(before);
  await app.sql("update session set updated_at = now() - interval '6 minutes'");
  await app.ask(ACCOUNT, {}, headers);
  expect(Number(await seen())).toBeGreaterThanOrEqual(Number(before));
});
