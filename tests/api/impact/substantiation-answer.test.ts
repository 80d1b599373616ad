import { beforeEach, expect, test } from "vitest";
import { addContribution } from "../../support/add-outcome.ts";
import { refusalOf, startApp } from "../../support/start-app.ts";
import {
  ANSWER,
  ASK,
  AT,
  addClaim,
  lettersTo,
  type OpenedRequest,
  person,
  READ,
  type ReadOutcome,
  read,
  SETTLE,
  says,
  tokenOf,
  UNNAME,
} from "../../support/substantiate.ts";

const app = await startApp();
await app.add.member("Alpha");
await app.add.member("Beta");
const gamma = await app.add.organisation("Gamma", { country: "CD", visibility: "RESTRICTED" });
await app.add.member("Delta");
const editor = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
const peer = await app.signIn("MEMBER_EDITOR", { organisation: "delta" });
const staff = await app.signIn("UMBRELLA_STAFF");
beforeEach(() => app.sql("delete from rate_limit"));

let count = 0;

/** Asks somebody new about a change. @returns what their link holds. */
async function askedAbout(outcome: { slug: string }, given: Readonly<Record<string, unknown>> = {}) {
  count += 1;
  const email = String(given.email ?? `person-${count}@paper.example`);
  const input = person({ name: `Person ${count}`, ...given, email });
  const { errors } = await app.ask(ASK, { outcome: outcome.slug, input }, editor.headers);
  if (errors) throw new Error(JSON.stringify(errors));
  return tokenOf(app, email);
}
const open = async (token: string) =>
  (await app.ask<{ substantiationAt: OpenedRequest }>(AT, { token })).data?.substantiationAt;
const answer = (token: string, given: ReturnType<typeof says>) =>
  app.ask<{ answerSubstantiation: OpenedRequest }>(ANSWER, { token, input: given });
const readAs = (outcome: { slug: string }, headers = editor.headers) =>
  read(app.ask<ReadOutcome>(READ, { slug: outcome.slug }, headers));

test("a link that is not there opens nothing, and trying many is refused", async () => {
  expect((await app.ask(AT, { token: "en_none" })).data).toEqual({ substantiationAt: null });
  const codes = [];
  for (let at = 0; at < 31; at += 1) codes.push(refusalOf(await app.ask(UNNAME, { token: `en_${at}` })));
  expect(codes).toEqual([...Array(30).fill("NOT_FOUND"), "TOO_MANY_REQUESTS"]);
});

test("who says that nothing changed cannot say that somebody brought it about", async () => {
  const token = await askedAbout(await addClaim(app));
  const contradiction = await answer(token, says("DISAGREE", { contribution: "FULL" }));
  expect(contradiction.errors?.[0]?.extensions).toMatchObject({
    code: "BAD_INPUT",
    reason: "ANSWER_CONTRADICTS",
  });
  expect(await open(token)).toMatchObject({ state: "ASKED", answer: null });
});

test("opening a link changes nothing, by whichever way and however often", async () => {
  const outcome = await addClaim(app);
  const token = await askedAbout(outcome);
  const rows = () => app.sql("select * from substantiation where outcome_id = $1", [outcome.id]);
  const before = await rows();
  for (let at = 0; at < 3; at += 1) await open(token);
  await fetch(`${app.url}/substantiate`);
  await fetch(`${app.url}/substantiate?token=${token}`);
  expect(await rows()).toEqual(before);
});

test("the page shows what the network reads of those who contributed, whoever asks", async () => {
  const outcome = await addClaim(app);
  await addContribution(app, { outcome: outcome.id, organisation: gamma.id });
  const delta = await app.sql<{ id: string }>("select id from organisation where slug = 'delta'");
  await addContribution(app, {
    outcome: outcome.id,
    organisation: delta[0]?.id ?? "",
    visibility: "RESTRICTED",
  });
  const told = await open(await askedAbout(outcome));
  expect(told?.outcome?.contributions.map(({ organisation }) => organisation)).toEqual(["Alpha", "Beta"]);
});

test("once a change is kept to those concerned its link shows it no more, and takes no answer", async () => {
  const outcome = await addClaim(app);
  const token = await askedAbout(outcome);
  await app.sql("update outcome set visibility = 'RESTRICTED' where id = $1", [outcome.id]);
  expect(await open(token)).toMatchObject({ mayAnswer: false, outcome: null });
  expect(refusalOf(await answer(token, says("FULL")))).toBe("CONFLICT");
});

test("one person is one answer: the last they gave, by one link or by two", async () => {
  const outcome = await addClaim(app);
  const who = { name: "Dr. Iris Maes" };
  const first = await askedAbout(outcome, who);
  await answer(first, says("DISAGREE"));
  expect((await readAs(outcome)).status).toMatchObject({ status: "CONTESTED", disagree: 1 });
  await answer(first, says("FULL"));
  expect((await readAs(outcome)).status).toMatchObject({ status: "PARTIAL", full: 1, disagree: 0 });
  const second = await askedAbout(outcome, { ...who, name: "dr Iris  MAES" });
  await answer(second, says("PARTIAL"));
  const { status, substantiations } = await readAs(outcome);
  expect(status).toMatchObject({ asked: 2, independentAnswers: 1, full: 0, partial: 1 });
  expect(substantiations.map(({ counts }) => counts)).toEqual([false, true]);
});

test("an answer is changed until its time is over, and what was said stands then", async () => {
  const outcome = await addClaim(app);
  const token = await askedAbout(outcome);
  await answer(token, says("FULL", { consentsToName: true, comment: "I was there." }));
  await app.sql("update substantiation set expires_at = now() where outcome_id = $1", [outcome.id]);
  expect(refusalOf(await answer(token, says("DISAGREE")))).toBe("CONFLICT");
  expect(await open(token)).toMatchObject({ mayAnswer: false, outcome: null, answer: { fact: "FULL" } });
});

test("who answered is told to whoever asked; to others once they agreed, until they take that back", async () => {
  const outcome = await addClaim(app);
  const token = await askedAbout(outcome, { name: "Noor Peeters" });
  await answer(token, says("FULL", { comment: "I was there." }));
  const told = { name: "Noor Peeters", position: "Researcher, university", comment: "I was there." };
  const untold = { name: null, position: null, affiliation: null, comment: null };
  expect((await readAs(outcome)).substantiations).toMatchObject([told]);
  for (const { headers } of [peer, staff])
    expect((await readAs(outcome, headers)).substantiations).toMatchObject([untold]);
  await answer(token, says("FULL", { comment: "I was there.", consentsToName: true }));
  expect((await readAs(outcome, peer.headers)).substantiations).toMatchObject([told]);
  await app.sql("update substantiation set expires_at = now() where outcome_id = $1", [outcome.id]);
  expect((await app.ask(UNNAME, { token })).data).toMatchObject({
    withdrawNameConsent: { answer: { consentsToName: false, comment: "I was there." } },
  });
  expect((await readAs(outcome, peer.headers)).substantiations).toMatchObject([untold]);
});

test("who says that they work for one that claims is no outsider, also where that joins in later", async () => {
  const outcome = await addClaim(app);
  const [inside, outside] = [await askedAbout(outcome), await askedAbout(outcome)];
  const { data } = await answer(inside, says("FULL", { worksFor: "Beta" }));
  expect(data?.answerSubstantiation).toMatchObject({ isInside: true, worksFor: "Beta" });
  expect((await answer(outside, says("FULL", { worksFor: "Delta" }))).data).toMatchObject({
    answerSubstantiation: { isInside: false },
  });
  expect((await readAs(outcome)).status).toMatchObject({ independentAnswers: 1, full: 1 });
  const [delta] = await app.sql<{ id: string }>("select id from organisation where slug = 'delta'");
  await addContribution(app, { outcome: outcome.id, organisation: delta?.id ?? "" });
  expect((await readAs(outcome)).status).toMatchObject({ independentAnswers: 0, status: "UNSUBSTANTIATED" });
});

test("a link does not tell which hidden organisation claims a change", async () => {
  const outcome = await addClaim(app);
  await addContribution(app, { outcome: outcome.id, organisation: gamma.id });
  const { data } = await answer(await askedAbout(outcome), says("FULL", { worksFor: "Gamma" }));
  expect(data?.answerSubstantiation).toMatchObject({ isInside: false });
  expect((await readAs(outcome, peer.headers)).substantiations).toMatchObject([
    { independence: "INDEPENDENT" },
  ]);
  expect((await readAs(outcome, staff.headers)).substantiations).toMatchObject([
    { independence: "INTERNAL" },
  ]);
});

test("an answer about words that were changed since still counts, and says so", async () => {
  const outcome = await addClaim(app);
  await answer(await askedAbout(outcome), says("FULL"));
  expect((await readAs(outcome)).substantiations).toMatchObject([{ answeredOnOlderVersion: false }]);
  await app.sql("update outcome set version = 2 where id = $1", [outcome.id]);
  const { status, substantiations } = await readAs(outcome);
  expect(substantiations).toMatchObject([{ answeredOnOlderVersion: true, counts: true }]);
  expect(status).toMatchObject({ full: 1 });
});

test("a disagreement is settled by whoever keeps the change, told to who disagreed, and opened by them again", async () => {
  const outcome = await addClaim(app);
  const token = await askedAbout(outcome, { email: "no@paper.example" });
  await answer(token, says("DISAGREE"));
  const [{ id } = { id: "" }] = (await readAs(outcome)).substantiations;
  expect(refusalOf(await app.ask(SETTLE, { id }, peer.headers))).toBe("FORBIDDEN");
  expect(refusalOf(await app.ask(SETTLE, { id, because: " " }, editor.headers))).toBe("BAD_INPUT");
  expect((await app.ask(SETTLE, { id }, editor.headers)).data).toEqual({
    settleDisagreement: { status: { status: "UNSUBSTANTIATED" } },
  });
  expect(refusalOf(await app.ask(SETTLE, { id }, editor.headers))).toBe("CONFLICT");
  const letters = await lettersTo(app, "no@paper.example");
  expect(letters.at(-1)?.text).toContain(token);
  expect(letters.at(-1)?.text).not.toMatch(/debt|We met/);
  expect(await open(token)).toMatchObject({ answer: { settledBecause: "We met, and agreed on the date." } });
  await answer(token, says("DISAGREE"));
  expect((await readAs(outcome)).status).toMatchObject({ status: "CONTESTED" });
});

test("nothing is settled with somebody whom no letter reaches", async () => {
  const outcome = await addClaim(app);
  await answer(await askedAbout(outcome), says("DISAGREE"));
  await app.sql("update substantiation set email = null where outcome_id = $1", [outcome.id]);
  const [{ id } = { id: "" }] = (await readAs(outcome)).substantiations;
  expect(refusalOf(await app.ask(SETTLE, { id }, editor.headers))).toBe("CONFLICT");
});
