import type { Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { type Answer, refusalOf, type TestApp } from "./start-app.ts";
import { STAFF, viewerAs } from "./viewers.ts";

/** A text in every language. */
export const in4 = (text: string) => ({ nl: text, fr: text, en: text, es: text });

const UMBRELLA_ID = "00000000-0000-4000-8000-000000000011";

/** Somebody who runs rounds and does nothing else. */
export const FACILITATOR = viewerAs(Role.FACILITATOR, UMBRELLA_ID);

/** Somebody who does the same, and did not prepare the rounds of a test. */
export const OTHER_FACILITATOR: Viewer = {
  ...FACILITATOR,
  accountId: "00000000-0000-4000-8000-cccccccccccc",
};

/** Their accounts, which rounds point to. */
export async function addFacilitators(app: TestApp): Promise<void> {
  for (const { accountId } of [FACILITATOR, OTHER_FACILITATOR])
    await app.sql(
      "insert into account (id, name, email, email_verified) values ($1::uuid, 'F', $1::text || '@example.org', true) on conflict do nothing",
      [accountId],
    );
}

export const QUESTIONS = [
  { kind: "SCALE_0_10", text: in4("How freely do you speak with us?") },
  { kind: "LEVEL_0_4", text: in4("How far did you take part?") },
  { kind: "CHOICE", text: in4("Who decides on money?"), options: [in4("We"), in4("You"), in4("Both")] },
  { kind: "FREE_TEXT", text: in4("What should change?") },
];

export const RECORD = `mutation ($input: QuestionnaireInput!) { recordQuestionnaire(input: $input) { id key version questions { id position kind text choices } } }`;
export const PREPARE = "mutation ($input: RoundInput!) { prepareRound(input: $input) { id state } }";
export const OPEN =
  "mutation ($id: ID!) { openRound(id: $id) { round { id state closesAt } links { stratum tokens } } }";
export const BALLOT = `mutation ($token: String!, $code: String) { openBallot(token: $token, code: $code) { state
  answers { questionId value text mayQuote isUnsafe } round { id title invited questionnaire { questions { id text } } } } }`;
export const ANSWER = "mutation ($input: BallotInput!) { answerRound(input: $input) { code } }";
export const WITHDRAW =
  "mutation ($token: String!, $code: String) { withdrawAnswers(token: $token, code: $code) }";
export const CLOSE = "mutation ($id: ID!) { closeRound(id: $id) { id state closedAt } }";
export const RESULTS = `query ($id: ID!) { round(id: $id) { state summary results { audience respondents { ...Figure } responseRate { ...Figure } cells { cut group answers
    question { position } mean { ...Figure } netScore { ...Figure } netScoreLow netScoreHigh hasSignal shares { label share { ...Figure } } unsafe { ...Figure } } } } }
  fragment Figure on MetricResult { ... on MetricValue { value } ... on MetricRange { low high } ... on MetricUnavailable { unavailable } }`;

/** A day so many days from today, as the database counts it in Brussels. */
export const dayFromNow = (days: number): string => {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};

const need = <Data>({ data, errors }: Answer<Data>): Data => {
  if (data) return data;
  throw new Error(JSON.stringify(errors));
};

/** A questionnaire. @returns its id, and those of its questions. */
export async function addQuestionnaire(app: TestApp, key: string, questions: readonly object[] = QUESTIONS) {
  const input = { key, title: in4("Partnership"), questions };
  const asked = await app.askAs(STAFF)<{ recordQuestionnaire: { id: string; questions: { id: string }[] } }>(
    RECORD,
    {
      input,
    },
  );
  const { id, questions: made } = need(asked).recordQuestionnaire;
  return { id, questions: made.map((question) => question.id) };
}

/** How many are asked, by stratum; each stratum is a group of the one cut. */
export type Asked = Readonly<Record<string, number>>;

export const roundInput = (questionnaireId: string, asked: Asked, given: object = {}) => ({
  questionnaireId,
  title: in4("A round"),
  strata: Object.entries(asked).map(([key, invited]) => ({ key, name: in4(key), invited })),
  cuts: [
    {
      key: "continent",
      name: in4("Continent"),
      groups: Object.keys(asked).map((key) => ({ key, name: in4(key), strata: [key] })),
    },
  ],
  opensOn: dayFromNow(-3),
  closesOn: dayFromNow(3),
  keepAnswersUntil: dayFromNow(30),
  ...given,
});

export interface TestRound {
  readonly id: string;
  readonly questions: readonly string[];
  /** By stratum. */
  readonly links: Readonly<Record<string, readonly string[]>>;
}

interface RoundOptions {
  readonly questionnaire: { readonly id: string; readonly questions: readonly string[] };
  readonly asked: Asked;
  readonly given?: object;
}

/** A round that is prepared. @returns its id. */
export async function prepareRound(
  app: TestApp,
  { questionnaire, asked, given }: RoundOptions,
): Promise<string> {
  const answer = await app.askAs(FACILITATOR)<{ prepareRound: { id: string } }>(PREPARE, {
    input: roundInput(questionnaire.id, asked, given),
  });
  return need(answer).prepareRound.id;
}

/** A round that is open, with its links. */
export async function openRound(app: TestApp, options: RoundOptions): Promise<TestRound> {
  const id = await prepareRound(app, options);
  const opened = await app.askAs(FACILITATOR)<{
    openRound: { links: { stratum: string; tokens: string[] }[] };
  }>(OPEN, {
    id,
  });
  const links = need(opened).openRound.links.map(({ stratum, tokens }) => [stratum, tokens] as const);
  return { id, questions: options.questionnaire.questions, links: Object.fromEntries(links) };
}

/** A round that is open and asks so many in one stratum, with their links. @param key of its questionnaire. */
export async function askInAfrica(
  app: TestApp,
  { key, invited }: { readonly key: string; readonly invited: number },
): Promise<TestRound & { readonly tokens: readonly string[] }> {
  const questionnaire = await addQuestionnaire(app, key);
  const round = await openRound(app, { questionnaire, asked: { africa: invited } });
  return { ...round, tokens: round.links.africa ?? [] };
}

/** Answers by a link. Values stand for the questions in their order; null for none. @returns the code, or that of the refusal. */
export async function answerBy(
  app: TestApp,
  { questions }: Pick<TestRound, "questions">,
  token: string,
  values: readonly (number | string | null)[],
  code?: string,
): Promise<string> {
  const answers = values.flatMap((value, at): object[] => {
    if (value === null) return [];
    const questionId = questions[at];
    if (value === "UNSAFE") return [{ questionId, isUnsafe: true }];
    return typeof value === "number" ? [{ questionId, value }] : [{ questionId, text: value }];
  });
  const answer = await app.ask<{ answerRound: { code: string } }>(ANSWER, {
    input: { token, answers, code },
  });
  return answer.data?.answerRound.code ?? refusalOf(answer) ?? "";
}

/** So many of each stratum answer, alike in kind and each otherwise. */
export async function answerAll(
  app: TestApp,
  round: TestRound,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  for (const [stratum, count] of Object.entries(counts))
    for (const [at, token] of (round.links[stratum] ?? []).slice(0, count).entries())
      await answerBy(app, round, token, [(at * 3) % 11, at % 5, at % 3, at === 0 ? `From ${stratum}` : null]);
}

/** Lets the day of a round be over, and closes it. */
export async function closeNow(app: TestApp, id: string): Promise<void> {
  await app.sql("update round set opens_on = current_date - 9, closes_on = current_date - 2 where id = $1", [
    id,
  ]);
  need(await app.askAs(FACILITATOR)(CLOSE, { id }));
}
