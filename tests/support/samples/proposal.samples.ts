import { addDecision } from "../add-decision.ts";
import { addProposal, type NewProposal } from "../add-proposal.ts";
import type { Added } from "../insert-organisation.ts";
import type { Sample, SampleWorld } from "../permission-samples.ts";
import { idOf, UMBRELLA } from "../sql-parts.ts";
import { TODAY } from "../start-app.ts";

type Rest = Omit<NewProposal, "decision" | "author">;

/** A proposal of an organisation to a decision of the secretariat. */
const of =
  (rest: Rest = {}) =>
  async (world: SampleWorld, { id }: Added) => {
    const decision = await addDecision(world);
    return { id: await addProposal(world, { decision: decision.id, author: id, ...rest }) };
  };

/** A proposal of the secretariat to a decision that an organisation leads. */
const to =
  (rest: Rest = {}) =>
  async (world: SampleWorld, { slug }: Added) => {
    const decision = await addDecision(world, { ledBy: slug });
    const [umbrella] = await world.sql<{ id: string }>(`select ${idOf("$1")} as id`, [UMBRELLA]);
    return { id: await addProposal(world, { decision: decision.id, author: umbrella?.id ?? "", ...rest }) };
  };

const change = (field: string, input = ""): string =>
  `mutation ($id: ID!) { ${field}(id: $id, version: 1${input}) { id } }`;

const WORDS = `title: "Debt", text: "Cancel it", language: "en"`;

export const PROPOSAL_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.proposals": { query: "{ proposals(first: 1) { totalCount } }" },
  "Query.proposal": { query: `{ proposal(id: "none") { id } }`, allowed: "NULL" },
  "Query.whatBecameOfOurs": { query: "{ whatBecameOfOurs(first: 1) { totalCount } }" },
  "Mutation.submitProposal": {
    query: `mutation ($decision: ID!, $author: ID!) { submitProposal(input: { decision: $decision, author: $author, ${WORDS} }) { id } }`,
    variables: async (world, { id }) => ({ decision: (await addDecision(world)).id, author: id }),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.editProposal": {
    query: change("editProposal", `, input: { ${WORDS} }`),
    variables: of(),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.withdrawProposal": {
    query: change("withdrawProposal"),
    variables: of(),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.contestAnswer": {
    query: change("contestAnswer", `, because: "It is not too much"`),
    variables: of({ answers: [{}] }),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.takeUpProposal": {
    query: change("takeUpProposal"),
    variables: to(),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.answerProposal": {
    query: change("answerProposal", `, input: { outcome: ADOPTED }`),
    variables: to(),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.takeBackAnswer": {
    query: change("takeBackAnswer"),
    variables: to({ answers: [{ answeredOn: TODAY }] }),
    ofOthers: "FORBIDDEN",
  },
};
