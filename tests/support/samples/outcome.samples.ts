import { addContribution, addOutcome } from "../add-outcome.ts";
import type { Added } from "../insert-organisation.ts";
import type { Sample, SampleWorld } from "../permission-samples.ts";

/** A change that an organisation wrote down, and that everybody may read. */
async function owned(world: SampleWorld, { id }: Added) {
  return { outcome: (await addOutcome(world, { harvestedBy: id })).id, organisation: id };
}

/** The same with another of theirs. */
async function twoOwned(world: SampleWorld, whose: Added) {
  const { outcome } = await owned(world, whose);
  return { outcome, other: (await owned(world, whose)).outcome };
}

/** What an organisation says that it contributed to such a change. */
async function contributed(world: SampleWorld, { id: organisation }: Added) {
  const { id } = await addOutcome(world, { harvestedBy: organisation });
  return { id: await addContribution(world, { outcome: id, organisation }) };
}

/** Another explanation of such a change. */
async function explained(world: SampleWorld, { id }: Added) {
  const outcome = await addOutcome(world, { harvestedBy: id, rivals: ["PARTIAL"] });
  const [rival] = await world.sql<{ id: string }>("select id from rival_explanation where outcome_id = $1", [
    outcome.id,
  ]);
  return { id: rival?.id };
}

/** A change that an organisation wrote down, merged into another of theirs. */
async function merged(world: SampleWorld, { id }: Added) {
  const into = await addOutcome(world, { harvestedBy: id });
  return { outcome: (await addOutcome(world, { harvestedBy: id, mergedInto: into.id })).id };
}

const STATEMENT = `title: "Debt relief", language: "en", actor: "The Chamber", actorKind: PARLIAMENT, change: "It votes", changedOn: "2026-03-12", theme: "health",
  arena: BELGIUM, influenceType: PROCEDURE, direction: POSITIVE, isIntended: true, visibility: PUBLIC`;
const SAID = `narrative: "We were there", language: "en", role: MINOR`;

const OUTCOME_READING: Readonly<Record<string, Sample>> = {
  "Query.outcomes": { query: "{ outcomes(first: 1) { totalCount } }" },
  "Query.impactMatrix": { query: "{ impactMatrix { total } }" },
  "Query.possibleDuplicates": { query: "{ possibleDuplicates(first: 1) { totalCount } }" },
  "Query.checkStatement": { query: `{ checkStatement(input: { actor: "A council" }) { gap text } }` },
  "Query.outcome": {
    query: "query ($outcome: ID!) { outcome(slug: $outcome) { id } }",
    variables: async (world, whose) => ({ outcome: (await owned(world, whose)).outcome }),
  },
};

const OUTCOME_KEEPING: Readonly<Record<string, Sample>> = {
  "Mutation.recordOutcome": {
    query: `mutation ($organisation: ID!) { recordOutcome(input: { ${STATEMENT}, harvestedBy: $organisation }) { id } }`,
    variables: async (_world, { id }) => ({ organisation: id }),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.editOutcome": {
    query: `mutation ($outcome: ID!) { editOutcome(slug: $outcome, version: 1, input: { ${STATEMENT} }) { id } }`,
    variables: owned,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.removeOutcome": {
    query: "mutation ($outcome: ID!) { removeOutcome(slug: $outcome) }",
    variables: owned,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.setOutcomeAuthors": {
    query:
      "mutation ($outcome: ID!, $organisation: ID!) { setOutcomeAuthors(outcome: $outcome, coAuthors: [$organisation]) { id } }",
    variables: owned,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.setOutcomeDemands": {
    query: "mutation ($outcome: ID!) { setOutcomeDemands(outcome: $outcome, demands: []) { id } }",
    variables: owned,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.addRival": {
    query: `mutation ($outcome: ID!) { addRival(outcome: $outcome, text: "An election") { id } }`,
    variables: owned,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.assessRival": {
    query: "mutation ($id: ID!) { assessRival(id: $id, input: { assessment: NOT_ASSESSED }) { id } }",
    variables: explained,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.removeRival": {
    query: "mutation ($id: ID!) { removeRival(id: $id) { id } }",
    variables: explained,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.mergeOutcomes": {
    query: "mutation ($outcome: ID!, $other: ID!) { mergeOutcomes(outcome: $outcome, into: $other) { id } }",
    variables: twoOwned,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.unmergeOutcome": {
    query: "mutation ($outcome: ID!) { unmergeOutcome(outcome: $outcome) { id } }",
    variables: merged,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.distinguishOutcomes": {
    query:
      "mutation ($outcome: ID!, $other: ID!) { distinguishOutcomes(first: $outcome, second: $other) { id } }",
    variables: twoOwned,
    ofOthers: "FORBIDDEN",
  },
};

const OUTCOME_CONTRIBUTING: Readonly<Record<string, Sample>> = {
  "Mutation.addContribution": {
    query: `mutation ($outcome: ID!, $organisation: ID!) { addContribution(outcome: $outcome, input: { ${SAID}, organisation: $organisation }) { id } }`,
    variables: owned,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.editContribution": {
    query: `mutation ($id: ID!) { editContribution(id: $id, version: 1, input: { ${SAID} }) { id } }`,
    variables: contributed,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.confirmContribution": {
    query: "mutation ($id: ID!) { confirmContribution(id: $id) { id } }",
    variables: contributed,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.removeContribution": {
    query: "mutation ($id: ID!) { removeContribution(id: $id) { id } }",
    variables: contributed,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.consentToOutcome": {
    query: `mutation ($outcome: ID!, $organisation: ID!) {
      consentToOutcome(outcome: $outcome, input: { organisation: $organisation, upTo: PUBLIC, note: "By phone" }) { id } }`,
    variables: owned,
    ofOthers: "FORBIDDEN",
    allowed: "CONFLICT", // it is of a member, whom nobody asks
  },
};

export const OUTCOME_SAMPLES: Readonly<Record<string, Sample>> = {
  ...OUTCOME_READING,
  ...OUTCOME_KEEPING,
  ...OUTCOME_CONTRIBUTING,
};
