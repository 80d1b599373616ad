import { randomUUID } from "node:crypto";
import type { Sample, SampleWorld } from "../permission-samples.ts";
import { in4 } from "../voice.ts";

async function questionnaire({ sql }: SampleWorld) {
  const [made] = await sql<{ id: string }>(
    "insert into questionnaire (key, version, titles, recorded_on) values ($1, 1, $2, '2026-01-01') returning id",
    [`q-${randomUUID()}`, in4("Partnership")],
  );
  return { id: made?.id };
}

/** A round that the facilitator of these samples runs. */
const round = (state: "PREPARED" | "OPEN" | "CLOSED") => async (world: SampleWorld) => {
  const [made] = await world.sql<{ id: string }>(
    `insert into round (questionnaire_id, titles, state, strata, cuts, k_internal, k_public, opens_on, closes_on, keep_answers_until, operator_id, closed_at)
        values ($1, $2, $3, $4, '[]', 5, 10, '2026-01-01', '2999-01-01', '2999-02-01',
          (select id from account where name = 'FACILITATOR'), case when $3 = 'CLOSED' then now() end) returning id`,
    [
      (await questionnaire(world)).id,
      in4("A round"),
      state,
      JSON.stringify([{ key: "all", names: in4("All"), invited: 9 }]),
    ],
  );
  return { id: made?.id };
};

async function followUp(world: SampleWorld) {
  const [made] = await world.sql<{ id: string }>(
    `insert into round_follow_up (round_id, texts, done_by, due_on) values ($1, $2, 'The secretariat', '2027-01-01') returning id`,
    [(await round("CLOSED")(world)).id, in4("Partners are asked earlier")],
  );
  return { id: made?.id };
}

const TEXTS = `{ nl: "Tekst", fr: "Texte", en: "Text", es: "Texto" }`;

export const VOICE_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.questionnaire": {
    query: "query ($id: ID!) { questionnaire(id: $id) { version } }",
    variables: questionnaire,
  },
  "Query.questionnaires": { query: "{ questionnaires(first: 1) { totalCount } }" },
  "Query.rounds": { query: "{ rounds(first: 1) { totalCount } }" },
  "Query.round": { query: "query ($id: ID!) { round(id: $id) { state } }", variables: round("CLOSED") },
  "Query.writtenAnswers": {
    query: "query ($id: ID!) { writtenAnswers(roundId: $id) { answers { text } } }",
    variables: round("CLOSED"),
  },
  "Mutation.recordQuestionnaire": {
    query: `mutation ($key: ID!) { recordQuestionnaire(input: { key: $key, title: ${TEXTS}, questions: [{ kind: SCALE_0_10, text: ${TEXTS} }] }) { id } }`,
    variables: async () => ({ key: `q-${randomUUID()}` }),
  },
  "Mutation.prepareRound": {
    query: `mutation ($id: ID!) { prepareRound(input: { questionnaireId: $id, title: ${TEXTS}, strata: [{ key: "all", name: ${TEXTS}, invited: 9 }],
      opensOn: "2026-01-01", closesOn: "2026-12-31", keepAnswersUntil: "2027-01-31" }) { id } }`,
    variables: questionnaire,
  },
  "Mutation.dropRound": { query: "mutation ($id: ID!) { dropRound(id: $id) }", variables: round("PREPARED") },
  "Mutation.openRound": {
    query: "mutation ($id: ID!) { openRound(id: $id) { links { tokens } } }",
    variables: round("PREPARED"),
  },
  "Mutation.closeRound": {
    query: "mutation ($id: ID!) { closeRound(id: $id) { id } }",
    variables: round("OPEN"),
    allowed: "CONFLICT", // nobody closes one before its day is over
  },
  "Mutation.summariseRound": {
    query: `mutation ($id: ID!) { summariseRound(id: $id, summary: ${TEXTS}) { id } }`,
    variables: round("CLOSED"),
  },
  "Mutation.reportBack": {
    query: `mutation ($id: ID!) { reportBack(input: { roundId: $id, text: ${TEXTS}, doneBy: "The secretariat", dueOn: "2027-01-01" }) { id } }`,
    variables: round("CLOSED"),
  },
  "Mutation.settleFollowUp": {
    query: `mutation ($id: ID!) { settleFollowUp(id: $id, doneOn: "2026-11-01") { id } }`,
    variables: followUp,
  },
  "Mutation.removeFollowUp": {
    query: "mutation ($id: ID!) { removeFollowUp(id: $id) { id } }",
    variables: followUp,
  },
  "Mutation.openBallot": {
    query: `mutation { openBallot(token: "none") { state } }`,
    allowed: "NOT_FOUND", // of a link that nobody has
  },
  "Mutation.answerRound": {
    query: `mutation { answerRound(input: { token: "none", answers: [] }) { code } }`,
    allowed: "NOT_FOUND",
  },
  "Mutation.withdrawAnswers": {
    query: `mutation { withdrawAnswers(token: "none") }`,
    allowed: "NOT_FOUND",
  },
};
