import { brusselsDay } from "@onze/api";
import { expect, test } from "vitest";
import { ANSWER, type Change, CONTEST, changeOf, ONE, proposalWorld } from "../../support/proposal-world.ts";
import { readOutbox } from "../../support/read-outbox.ts";
import { startApp } from "../../support/start-app.ts";

/** 24 October 2026, ten in the evening in Brussels; that night the hour changes. */
let now = new Date("2026-10-24T20:00:00Z");
const app = await startApp({ dayInBrussels: () => brusselsDay(now) });
const { partner, delegate, staff, propose } = await proposalWorld(app);

const ask = (viewer: typeof staff, document: string, values: object): Promise<Change> =>
  app.askAs(viewer)(document, { ...values });
const answer = (id: string, version: number, input: object) => ask(staff, ANSWER, { id, version, input });
const contest = (id: string, version: number) =>
  ask(delegate, CONTEST, { id, version, because: "It is not" });

test("of two who answer at once, one is told that the other was before", async () => {
  const id = await propose();
  const both = await Promise.all(["ADOPTED", "REJECTED"].map((outcome) => answer(id, 1, { outcome })));
  const refused = both.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? []);
  expect(refused).toEqual(["CONFLICT"]);
  const [given] = both.flatMap(({ data }) => data?.changed.status ?? []);
  expect((await ask(staff, ONE, { id })).data?.changed).toMatchObject({
    ...{ status: given, version: 2 },
    answers: [{ number: 1, outcome: given }],
  });
});

test("an answer is contested until the last minute of the last day in Brussels, and not a minute longer", async () => {
  now = new Date("2026-10-24T20:00:00Z");
  const [early, late] = [await propose(), await propose()];
  for (const id of [early, late])
    expect((await answer(id, 1, { outcome: "REJECTED" })).data?.changed.contestUntil).toBe("2026-11-23");
  now = new Date("2026-11-23T22:59:00Z"); // 23.59 in Brussels, where it is winter by now
  expect((await contest(early, 2)).data?.changed).toMatchObject({ isWaiting: true, dueOn: "2027-01-22" });
  now = new Date("2026-11-23T23:00:00Z"); // the same day in London and in Lima
  expect((await contest(late, 2)).errors?.[0]).toMatchObject({
    message: "The answer of 2026-10-24 could be contested until 2026-11-23, in Brussels; that day is past.",
    extensions: { code: "CONFLICT", reason: "CONTEST_TOO_LATE", values: { day: "2026-11-23" } },
  });
});

test("a contested answer is followed by another, which may be taken back on its day; then all is as before", async () => {
  now = new Date("2026-11-02T10:00:00Z");
  const target = await propose();
  const id = await propose();
  await answer(id, 1, { outcome: "MERGED", mergedInto: target });
  await contest(id, 2);
  const again = await answer(id, 3, { outcome: "ADOPTED", reasons: "They are not the same" });
  expect(again.data?.changed).toMatchObject({
    ...{ status: "ADOPTED", mergedInto: null, isWaiting: false },
    answers: [{ outcome: "MERGED" }, { outcome: "ADOPTED" }],
  });
  const back = await ask(staff, changeOf("takeBackAnswer"), { id, version: 4 });
  expect(back.data?.changed).toMatchObject({
    ...{ status: "MERGED", mergedInto: { id: target }, isWaiting: true },
    answers: [{ outcome: "MERGED" }],
  });
});

test("a proposal stays when the one in which it went on goes with its author, and may be contested", async () => {
  const gone = await app.add.organisation("Gone");
  const id = await propose();
  await answer(id, 1, { outcome: "MERGED", mergedInto: await propose({ author: gone.id }) });
  await app.sql("delete from organisation where id = $1", [gone.id]);
  expect((await ask(staff, ONE, { id })).data?.changed).toMatchObject({
    ...{ status: "MERGED", mergedInto: null, answers: [{ number: 1, outcome: "MERGED" }] },
  });
  await contest(id, 2);
  expect((await answer(id, 3, { outcome: "REJECTED" })).data?.changed.answers).toMatchObject([
    { number: 1, outcome: "MERGED" },
    { number: 2, outcome: "REJECTED" },
  ]);
});

test("the first answer that is taken back leaves a proposal that somebody looks at", async () => {
  const id = await propose();
  await answer(id, 1, { outcome: "REJECTED" });
  const back = await ask(staff, changeOf("takeBackAnswer"), { id, version: 2 });
  expect(back.data?.changed).toMatchObject({ status: "UNDER_REVIEW", isWaiting: true, answers: [] });
});

test("whoever speaks for the author gets a letter that says neither what is answered, nor to what or whom", async () => {
  const speaker = await app.signIn("PARTNER_DELEGATE", { organisation: partner.slug, name: "Ada" });
  const reader = await app.signIn("AUDITOR");
  const id = await propose({ title: "Cancel the debt of Zambia" });
  await answer(id, 1, { outcome: "REJECTED", reasons: "Not now" });
  const letters = (await readOutbox(app.dataDirectory)).filter(({ text }) => text?.includes(id));
  const to = JSON.stringify(letters.map((letter) => letter.to));
  expect(to).toContain(speaker.email);
  expect(to).not.toContain(reader.email);
  const said = letters.map(({ subject, text, html }) => `${subject} ${text} ${html}`).join(" ");
  expect(said).toContain(`/proposals/ours#${id}`);
  expect(said).not.toMatch(/Zambia|Not now|REJECTED|rejected|Partner/);
});

test("who answers and takes back all day long fills no mailbox", async () => {
  const id = await propose();
  for (const version of [1, 3, 5, 7, 9]) {
    await answer(id, version, { outcome: "REJECTED" });
    await ask(staff, changeOf("takeBackAnswer"), { id, version: version + 1 });
  }
  const letters = (await readOutbox(app.dataDirectory)).filter(({ text }) => text?.includes(id));
  const speakers = new Set(letters.map(({ to }) => JSON.stringify(to)));
  expect(letters).toHaveLength(3 * speakers.size);
});
