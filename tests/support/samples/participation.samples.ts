import { addDecision } from "../add-decision.ts";
import type { Added } from "../insert-organisation.ts";
import type { Sample, SampleWorld } from "../permission-samples.ts";

/** A decision of the secretariat to which an organisation was asked. */
async function asked(world: SampleWorld, { id, slug }: Added) {
  const decision = await addDecision(world, { parties: [slug], isPublic: true });
  return { decision: decision.id, organisation: id };
}

/** A decision that an organisation leads, and takes part in. */
async function led(world: SampleWorld, { id, slug }: Added) {
  const decision = await addDecision(world, { ledBy: slug, parties: [slug] });
  return { decision: decision.id, organisation: id };
}

type Made = { readonly decision: string; readonly organisation: string };

/** A score or a claim of an organisation in a decision. */
const said =
  (assessedBy: string, make: (world: SampleWorld, whose: Added) => Promise<Made>) =>
  async (world: SampleWorld, whose: Added) => {
    const { decision, organisation } = await make(world, whose);
    const [score] = await world.sql<{ id: string }>(
      `insert into participation_score (decision_id, organisation_id, assessed_by, actual, assessed_on, first_told_on) values ($1, $2, $3, 2, '2026-02-01', '2026-02-01') returning id`,
      [decision, organisation, assessedBy],
    );
    return { id: score?.id };
  };

export const PARTICIPATION_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.participationLedger": { query: "{ participationLedger { asOf } }" },
  "Query.decisionParticipation": {
    query: "query ($decision: ID!) { decisionParticipation(decision: $decision) { figures { decisions } } }",
    variables: async (world) => ({ decision: (await addDecision(world)).slug }),
  },
  "Query.participationScores": { query: "{ participationScores(first: 1) { totalCount } }" },
  "Mutation.scoreParticipation": {
    query: `mutation ($decision: ID!, $organisation: ID!) { scoreParticipation(input: { decision: $decision, organisation: $organisation,
      actual: 2, isShared: false }) { id } }`,
    variables: asked,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.claimParticipation": {
    query: `mutation ($decision: ID!, $organisation: ID!) { claimParticipation(input: { decision: $decision, organisation: $organisation, actual: 3 }) { id } }`,
    variables: led,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.takeBackScore": {
    query: "mutation ($id: ID!) { takeBackScore(id: $id, version: 1) }",
    variables: said("PARTNER", asked),
    ofOthers: "NOT_FOUND",
  },
  "Mutation.takeBackClaim": {
    query: "mutation ($id: ID!) { takeBackClaim(id: $id, version: 1) }",
    variables: said("SECRETARIAT", led),
    ofOthers: "NOT_FOUND",
  },
};
