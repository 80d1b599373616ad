import type { Operation } from "../support/operations.ts";

const ITEM = `claim: CHANGE, kind: MINUTES, title: "Minutes", source: "The Chamber", observed: SEEN`;

/** Of no query field of their own: evidence is read with its change. */
export const EVIDENCE_OPERATIONS: readonly Operation[] = [
  { query: `mutation { addEvidence(outcome: "none", input: { addedBy: "none", ${ITEM} }) { id } }` },
  { query: `mutation { addEvidence(outcome: "none", input: { ${ITEM} }) { evidence { id } } }` },
  {
    query: `mutation ($input: EditEvidenceInput!) { editEvidence(id: "none", input: $input) { evidence { test file { href } } } }`,
    variables: { input: { claim: "CHANGE", ifTrue: "much" } },
  },
  { query: `mutation { removeEvidence(id: "none") { id } b: slug }` },
  { query: `mutation { removeEvidenceFile(id: null) { id } }` },
  {
    query: `mutation ($scores: [Int!]!) { assessByBond(outcome: "none", organisation: "none", scores: $scores) { bondAssessments { principles { score } } } }`,
    variables: { scores: [1, 2.5] },
  },
];
