import { expect, test } from "vitest";
import { addOutcome } from "../../support/add-outcome.ts";
import { startApp } from "../../support/start-app.ts";
import { addClaim, READ, type ReadOutcome, read } from "../../support/substantiate.ts";

const app = await startApp();
const alpha = await app.add.member("Alpha");
await app.add.member("Beta");
const gamma = await app.add.organisation("Gamma", { country: "CD", visibility: "RESTRICTED" });
const { headers } = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
const staff = await app.signIn("UMBRELLA_STAFF");

const MEANT = { F: "FULL", P: "PARTIAL", D: "DISAGREE", N: "NO_OPINION" } as const;
type Letter = keyof typeof MEANT;

let count = 0;

/** Writes what people said: of the change and, where two letters are given, of the contribution. */
async function said(
  outcome: { id: string },
  answers: readonly string[],
  { independence = "INDEPENDENT", isSettled = false }: { independence?: string; isSettled?: boolean } = {},
) {
  for (const answer of answers) {
    count += 1;
    const [fact, contribution = fact] = [...answer].map((letter) => MEANT[letter as Letter]);
    await app.sql(
      `insert into substantiation (outcome_id, asked_by_id, name, name_key, position, language, independence, expires_at, answered_at, answer_fact, answer_contribution, settled_on, settled_because)
        values ($1, $2, $3, $3, 'Researcher', 'en', $4, '2099-01-01', '2026-05-01', $5, $6, case when $7 then '2026-06-01'::date end, case when $7 then 'We met' end)`,
      [outcome.id, alpha.id, `person ${count}`, independence, fact, contribution, isSettled],
    );
  }
}
const statusOf = async ({ slug }: { slug: string }, who: Record<string, string> = headers) =>
  (await read(app.ask<ReadOutcome>(READ, { slug }, who))).status;
const STATUSES = ["SUBSTANTIATED", "PARTIAL", "CONTESTED", "UNSUBSTANTIATED"];

/** In which list of changes of one status a change stands: that list is chosen by SQL, what is told of one is figured. */
async function listedAs({ slug }: { slug: string }): Promise<string[]> {
  const query =
    "query ($statuses: [SubstantiationStatus!]) { outcomes(filter: { statuses: $statuses }, first: 200) { nodes { slug } } }";
  const listed = [];
  for (const status of STATUSES) {
    const { data } = await app.ask<{ outcomes: { nodes: { slug: string }[] } }>(
      query,
      { statuses: [status] },
      headers,
    );
    if (data?.outcomes.nodes.some((node) => node.slug === slug)) listed.push(status);
  }
  return listed;
}

test.each([
  { answers: ["F", "F", "P"], status: "SUBSTANTIATED", score: { value: expect.closeTo(0.8333, 4) } },
  { answers: ["F"], status: "PARTIAL", score: { value: 1 } },
  { answers: ["F", "F"], status: "SUBSTANTIATED", score: { value: 1 } },
  { answers: [], status: "UNSUBSTANTIATED", score: { unavailable: "NO_DATA" } },
  { answers: ["F", "D"], status: "CONTESTED", score: { value: 0.5 } },
  { answers: ["P", "P"], status: "PARTIAL", score: { value: 0.5 } },
  { answers: ["F", "P"], status: "SUBSTANTIATED", score: { value: 0.75 } },
  { answers: ["FD", "F", "F", "F"], status: "CONTESTED", score: { value: 0.75 } },
  { answers: ["FN", "F"], status: "SUBSTANTIATED", score: { value: 1 } },
  { answers: ["N"], status: "UNSUBSTANTIATED", score: { unavailable: "NO_DATA" } },
])("$answers is $status, where it is told and where it is chosen by", async ({ answers, status, score }) => {
  const outcome = await addClaim(app);
  await said(outcome, answers);
  expect(await statusOf(outcome)).toMatchObject({ status, score, independentAnswers: answers.length });
  expect(await listedAs(outcome)).toEqual([status]);
});

test("allies and insiders count for nothing, and allies are shown apart", async () => {
  const outcome = await addClaim(app);
  await said(outcome, ["F", "F"], { independence: "ALLY" });
  await said(outcome, ["D"], { independence: "INTERNAL" });
  expect(await statusOf(outcome)).toMatchObject({
    status: "UNSUBSTANTIATED",
    asked: 3,
    independentAnswers: 0,
    alliesAnswered: 2,
  });
  expect(await listedAs(outcome)).toEqual(["UNSUBSTANTIATED"]);
});

test("a disagreement that was settled contests no more, and still weighs", async () => {
  const outcome = await addClaim(app);
  await said(outcome, ["D"], { isSettled: true });
  await said(outcome, ["F", "F"]);
  expect(await statusOf(outcome)).toMatchObject({ status: "PARTIAL", disagree: 1 });
  expect(await listedAs(outcome)).toEqual(["PARTIAL"]);
});

test("what was said of a change that was merged counts to that into which it went", async () => {
  const kept = await addClaim(app);
  const merged = await addClaim(app, { mergedInto: kept.id });
  await said(kept, ["F"]);
  await said(merged, ["F"]);
  expect(await statusOf(kept)).toMatchObject({ status: "SUBSTANTIATED", asked: 2 });
  expect(await listedAs(kept)).toEqual(["SUBSTANTIATED"]);
});

test("what was said of a change that somebody may not know counts for them nowhere", async () => {
  const kept = await addClaim(app, { visibility: "PUBLIC" });
  const hidden = await addOutcome(app, { harvestedBy: gamma.id, visibility: "PUBLIC", mergedInto: kept.id });
  await said(kept, ["F"]);
  await said(hidden, ["D"]);
  expect(await statusOf(kept, {})).toMatchObject({ status: "PARTIAL", asked: 1 });
  expect(await listedAs(kept)).toEqual(["PARTIAL"]);
  expect(await statusOf(kept, staff.headers)).toMatchObject({ status: "CONTESTED", asked: 2 });
});
