import { randomUUID } from "node:crypto";
import { addOutcome } from "../add-outcome.ts";
import type { Added } from "../insert-organisation.ts";
import { sha256 } from "../people.ts";
import type { Sample, SampleWorld } from "../permission-samples.ts";

const claimed = (world: SampleWorld, { id }: Added) =>
  addOutcome(world, { harvestedBy: id, visibility: "PUBLIC" });

/** Somebody who was asked about a change of an organisation, and disagrees where they answered. */
const asked =
  (isAnswered: boolean) =>
  async (world: SampleWorld, whose: Added): Promise<{ id: string | undefined; token: string }> => {
    const token = `en_${randomUUID()}`;
    const answer = isAnswered ? "DISAGREE" : null;
    const [made] = await world.sql<{ id: string }>(
      `insert into substantiation (outcome_id, asked_by_id, name, name_key, position, email, language, independence, token_hash, asked_at, expires_at,
          answered_at, answer_fact, answer_contribution)
        values ($1, $2, 'Lena', 'lena', 'Researcher', $3, 'en', 'INDEPENDENT', $4, now() - interval '5 days', now() + interval '9 days',
          case when $5::text is not null then now() end, $5, $5) returning id`,
      [(await claimed(world, whose)).id, whose.id, `${randomUUID()}@example.org`, sha256(token), answer],
    );
    return { id: made?.id, token };
  };

const byLink = async (world: SampleWorld, whose: Added) => ({
  token: (await asked(true)(world, whose)).token,
});
const byId = (isAnswered: boolean) => async (world: SampleWorld, whose: Added) => ({
  id: (await asked(isAnswered)(world, whose)).id,
});

export const SUBSTANTIATION_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.substantiationAt": {
    query: "query ($token: String!) { substantiationAt(token: $token) { state } }",
    variables: byLink,
  },
  "Mutation.answerSubstantiation": {
    query: `mutation ($token: String!) { answerSubstantiation(token: $token, input: { fact: FULL, contribution: PARTIAL, consentsToName: false, outcomeVersion: 1 }) { state } }`,
    variables: byLink,
  },
  "Mutation.withdrawNameConsent": {
    query: "mutation ($token: String!) { withdrawNameConsent(token: $token) { state } }",
    variables: byLink,
  },
  "Mutation.askSubstantiation": {
    query: `mutation ($outcome: ID!, $organisation: ID!, $email: String!) { askSubstantiation(outcome: $outcome, input: { name: "Lena", position: "Researcher",
      email: $email, language: "en", independence: INDEPENDENT, askedBy: $organisation }) { id } }`,
    variables: async (world, whose) => ({
      outcome: (await claimed(world, whose)).id,
      organisation: whose.id,
      email: `${randomUUID()}@paper.example`,
    }),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.remindSubstantiator": {
    query: "mutation ($id: ID!) { remindSubstantiator(id: $id) { id } }",
    variables: byId(false),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.withdrawSubstantiationRequest": {
    query: "mutation ($id: ID!) { withdrawSubstantiationRequest(id: $id) { id } }",
    variables: byId(false),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.settleDisagreement": {
    query: 'mutation ($id: ID!) { settleDisagreement(id: $id, because: "We met") { id } }',
    variables: byId(true),
    ofOthers: "FORBIDDEN",
  },
};
