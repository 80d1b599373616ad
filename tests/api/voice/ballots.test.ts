import { beforeAll, expect, test } from "vitest";
import { refusalOf, startApp } from "../../support/start-app.ts";
import { STAFF } from "../../support/viewers.ts";
import {
  addFacilitators,
  addQuestionnaire,
  answerBy,
  BALLOT,
  closeNow,
  FACILITATOR,
  in4,
  OTHER_FACILITATOR,
  openRound,
  RESULTS,
  type TestRound,
  WITHDRAW,
} from "../../support/voice.ts";

const app = await startApp();
const asked = { africa: 9 };

let round: TestRound;
let links: string[] = [];

/** A link that nobody used yet. */
const nextLink = (): string => links.shift() ?? "";

beforeAll(async () => {
  await addFacilitators(app);
  const questionnaire = await addQuestionnaire(app, "ballots");
  round = await openRound(app, { questionnaire, asked: { africa: 60 } });
  links = [...(round.links.africa ?? [])];
});

interface Ballot {
  readonly state: string;
  readonly answers: object[] | null;
}

async function ballotOf(token: string, code?: string): Promise<Ballot | string> {
  const answer = await app.ask<{ openBallot: Ballot }>(BALLOT, { token, code });
  return answer.data?.openBallot ?? refusalOf(answer) ?? "";
}

const withdraw = async (token: string, code?: string) => {
  const answer = await app.ask(WITHDRAW, { token, code });
  return refusalOf(answer) ?? answer.data?.withdrawAnswers;
};

test.each(["", "x", "a-link-that-nobody-gave-out"])(
  "a link that nobody gave out opens nothing: %j",
  async (token) => {
    expect(await ballotOf(token)).toBe("NOT_FOUND");
    expect(await answerBy(app, round, token, [5])).toBe("NOT_FOUND");
    expect(await withdraw(token)).toBe("NOT_FOUND");
  },
);

test("a program that opens every link it finds counts for nothing and is told nothing", async () => {
  const token = nextLink();
  const query = (text: string) =>
    fetch(
      `${app.url}/graphql?${new URLSearchParams({ query: text, variables: JSON.stringify({ token }) })}`,
      {
        headers: { "apollo-require-preflight": "true" },
      },
    );
  for (const text of [
    "mutation ($token: String!) { openBallot(token: $token) { state } }",
    "mutation ($token: String!) { withdrawAnswers(token: $token) }",
    `mutation ($token: String!) { answerRound(input: { token: $token, answers: [{ questionId: "${round.questions[0]}", value: 1 }] }) { code } }`,
  ]) {
    const response = await query(text);
    expect(response.status).toBe(405);
    expect(await response.text()).not.toContain("BLANK");
  }
  for (const method of ["GET", "HEAD"]) await fetch(`${app.url}/answer?token=${token}`, { method });
  expect(await ballotOf(token)).toMatchObject({ state: "BLANK" });
});

test("a link that was used answers that it was, and changes nothing without the code", async () => {
  const token = nextLink();
  expect(await answerBy(app, round, token, [7])).toMatch(/^(\w{4}-){3}\w{4}$/);
  expect(await answerBy(app, round, token, [1])).toBe("CONFLICT");
  expect(await answerBy(app, round, token, [1], "AAAA-AAAA-AAAA-AAAA")).toBe("CONFLICT");
  expect(await withdraw(token)).toBe("CONFLICT");
  expect(await ballotOf(token)).toMatchObject({ state: "ANSWERED", answers: null });
});

test("whoever sent a link and kept it reads nothing of what was answered by it", async () => {
  const token = nextLink();
  await answerBy(app, round, token, [7, 2, null, "They decide alone"]);
  for (const viewer of [FACILITATOR, STAFF]) {
    const { data } = await app.askAs(viewer)(BALLOT, { token });
    expect(JSON.stringify(data)).not.toContain("They decide alone");
  }
});

test("with the code answers are seen, changed as a whole, and seen again", async () => {
  const token = nextLink();
  const code = await answerBy(app, round, token, [7, "UNSAFE", null, "Ask us earlier"]);
  expect(await answerBy(app, round, token, [3], code)).toBe(code);
  expect(await ballotOf(token, code.toLowerCase())).toMatchObject({
    state: "ANSWERED",
    answers: [{ value: 3 }, { isUnsafe: false, value: null }, { value: null }, { text: null }],
  });
});

test("who withdraws has answered nothing, and the link is of no use any more", async () => {
  const token = nextLink();
  const code = await answerBy(app, round, token, [7]);
  expect(await withdraw(token, code)).toBe(true);
  expect(await ballotOf(token, code)).toMatchObject({ state: "WITHDRAWN", answers: null });
  expect(await answerBy(app, round, token, [7], code)).toBe("CONFLICT");
});

test.each([
  ["a level outside the ladder", [null, 5]],
  ["a choice that there is not", [null, null, 3]],
  ["a number for words", [null, null, null, 3]],
  ["nothing", []],
])("%s is refused, and the link is still good", async (_, values) => {
  const token = nextLink();
  expect(await answerBy(app, round, token, values)).toBe("BAD_INPUT");
  expect(await ballotOf(token)).toMatchObject({ state: "BLANK" });
});

test("of two who use one link at once one answers, and nothing of theirs is mixed", async () => {
  const token = nextLink();
  const codes = await Promise.all([
    answerBy(app, round, token, [1, 1]),
    answerBy(app, round, token, [9, null]),
  ]);
  expect(codes.filter((code) => code === "CONFLICT")).toHaveLength(1);
});

test("many who answer at once all have answered", async () => {
  const own = Array.from({ length: 12 }, nextLink);
  const codes = await Promise.all(own.map((token, at) => answerBy(app, round, token, [at % 11])));
  const ballots = await Promise.all(own.map((token, at) => ballotOf(token, codes[at])));
  expect(ballots).toMatchObject(
    own.map((_, at) => ({ state: "ANSWERED", answers: [{ value: at % 11 }, {}, {}, {}] })),
  );
});

test("after the day of a round its links answer that it closed, and once it is counted that they open nothing", async () => {
  const questionnaire = await addQuestionnaire(app, "late");
  const late = await openRound(app, { questionnaire, asked });
  const [token = ""] = late.links.africa ?? [];
  const code = await answerBy(app, late, token, [4]);
  await app.sql("update round set opens_on = current_date - 9, closes_on = current_date - 2 where id = $1", [
    late.id,
  ]);
  expect([
    await ballotOf(token, code),
    await answerBy(app, late, token, [5], code),
    await withdraw(token, code),
  ]).toEqual([...["CONFLICT", "CONFLICT", "CONFLICT"]]);
  await closeNow(app, late.id);
  expect([
    await ballotOf(token, code),
    await answerBy(app, late, token, [5], code),
    await withdraw(token, code),
  ]).toEqual([...["NOT_FOUND", "NOT_FOUND", "NOT_FOUND"]]);
});

const WRITTEN =
  "query ($id: ID!) { writtenAnswers(roundId: $id) { question { position } answers { text mayQuote } } }";
const SUMMARISE =
  "mutation ($id: ID!, $summary: TextsInput!) { summariseRound(id: $id, summary: $summary) { summary } }";
const REPORT = `mutation ($input: FollowUpInput!) { reportBack(input: $input) { followUps { id text doneBy dueOn doneOn } } }`;
const SETTLE =
  "mutation ($id: ID!, $on: LocalDate) { settleFollowUp(id: $id, doneOn: $on) { followUps { doneOn } } }";

test("what people wrote is read by whoever runs the round, once it has closed, and summed up for everybody", async () => {
  const questionnaire = await addQuestionnaire(app, "words");
  const words = await openRound(app, { questionnaire, asked });
  for (const [at, token] of (words.links.africa ?? []).entries())
    await answerBy(app, words, token, [at, at % 5, at % 3, `Words of ${at}`]);
  expect(refusalOf(await app.askAs(FACILITATOR)(WRITTEN, { id: words.id }))).toBe("CONFLICT");
  await closeNow(app, words.id);
  for (const viewer of [STAFF, OTHER_FACILITATOR]) {
    expect(refusalOf(await app.askAs(viewer)(WRITTEN, { id: words.id }))).toBe("FORBIDDEN");
    expect(refusalOf(await app.askAs(viewer)(SUMMARISE, { id: words.id, summary: in4("x") }))).toBe(
      "FORBIDDEN",
    );
  }
  const { data } = await app.askAs(FACILITATOR)<{ writtenAnswers: { answers: { text: string }[] }[] }>(
    WRITTEN,
    { id: words.id },
  );
  const texts = data?.writtenAnswers[0]?.answers.map(({ text }) => text) ?? [];
  expect(texts.toSorted()).toEqual(Array.from({ length: 9 }, (_, at) => `Words of ${at}`));
  await app.askAs(FACILITATOR)(SUMMARISE, {
    id: words.id,
    summary: { en: "Partners want to be asked earlier." },
  });
  const told = await app.ask(RESULTS, { id: words.id });
  expect(told.data).toMatchObject({ round: { summary: "Partners want to be asked earlier." } });
  expect(JSON.stringify(told)).not.toContain("Words of");
});

test("those who were asked read what will change, who does it and by when", async () => {
  const questionnaire = await addQuestionnaire(app, "back");
  const { id } = await openRound(app, { questionnaire, asked });
  const input = {
    roundId: id,
    text: { en: "Partners are asked before the budget." },
    doneBy: "The secretariat",
    dueOn: "2027-03-01",
  };
  expect(refusalOf(await app.askAs(STAFF)(REPORT, { input }))).toBe("CONFLICT");
  await closeNow(app, id);
  expect(refusalOf(await app.askAs(FACILITATOR)(REPORT, { input }))).toBe("FORBIDDEN");
  const { data } = await app.askAs(STAFF)<{ reportBack: { followUps: { id: string }[] } }>(REPORT, { input });
  const followUp = data?.reportBack.followUps[0]?.id;
  expect(refusalOf(await app.askAs(STAFF)(SETTLE, { id: followUp, on: "2027-03-02" }))).toBe("BAD_INPUT");
  await app.askAs(STAFF)(SETTLE, { id: followUp, on: "2026-11-20" });
  const read = await app.ask(
    "query ($id: ID!) { round(id: $id) { followUps { text doneBy dueOn doneOn } } }",
    { id },
  );
  expect(read.data).toEqual({
    round: {
      followUps: [{ text: input.text.en, doneBy: input.doneBy, dueOn: input.dueOn, doneOn: "2026-11-20" }],
    },
  });
});
