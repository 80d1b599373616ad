import { addEvidence } from "../add-evidence.ts";
import { addOutcome } from "../add-outcome.ts";
import type { Added } from "../insert-organisation.ts";
import type { Sample, SampleWorld } from "../permission-samples.ts";

/** A change that an organisation harvested. */
const harvested = async (world: SampleWorld, { id }: Added) => ({
  outcome: (await addOutcome(world, { harvestedBy: id })).slug,
  by: id,
});

/** A piece of evidence that an organisation brought. */
const brought = async (world: SampleWorld, { id }: Added) => ({
  id: await addEvidence(world, { addedBy: id }),
});

const WORDS = `claim: CHANGE, kind: MINUTES, title: "Minutes", source: "The committee", observed: SEEN`;

export const EVIDENCE_SAMPLES: Readonly<Record<string, Sample>> = {
  "Mutation.addEvidence": {
    query: `mutation ($outcome: ID!, $by: ID!) { addEvidence(outcome: $outcome, input: { addedBy: $by, ${WORDS} }) { id } }`,
    variables: harvested,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.editEvidence": {
    query: `mutation ($id: ID!) { editEvidence(id: $id, input: { ${WORDS} }) { id } }`,
    variables: brought,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.removeEvidence": {
    query: "mutation ($id: ID!) { removeEvidence(id: $id) { id } }",
    variables: brought,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.removeEvidenceFile": {
    query: "mutation ($id: ID!) { removeEvidenceFile(id: $id) { id } }",
    variables: brought,
    ofOthers: "FORBIDDEN",
    allowed: "CONFLICT",
  },
  "Mutation.assessByBond": {
    query: `mutation ($outcome: ID!, $by: ID!) { assessByBond(outcome: $outcome, organisation: $by, scores: [${Array(20).fill(3).join(", ")}]) { id } }`,
    variables: harvested,
    ofOthers: "FORBIDDEN",
  },
};
