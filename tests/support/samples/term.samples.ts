import { addTerm } from "../add-term.ts";
import type { Added } from "../insert-organisation.ts";
import type { Sample, SampleWorld } from "../permission-samples.ts";

/** A word that an organisation proposes. */
async function proposed(world: SampleWorld, { id }: Added) {
  const term = await addTerm(world, { word: crypto.randomUUID(), proposedBy: id });
  return { term: term.id };
}

/** What an organisation thinks of a word. */
async function remarked(world: SampleWorld, { id }: Added) {
  const { term } = await proposed(world, { id, slug: "" });
  const [remark] = await world.sql<{ id: string }>(
    "insert into term_remark (term_id, organisation_id, reason, remarked_on) values ($1, $2, 'It looks down', '2026-01-02') returning id",
    [term, id],
  );
  return { id: remark?.id };
}

export const TERM_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.terms": { query: "{ terms(first: 1) { totalCount } }" },
  "Query.term": { query: `{ term(slug: "none") { id } }`, allowed: "NULL" },
  "Query.termWarnings": { query: `{ termWarnings(text: "Charity", language: "en") { found } }` },
  "Mutation.proposeTerm": {
    query: `mutation ($organisation: ID!, $word: String!) { proposeTerm(input: { word: $word, language: "en", forms: [],
      reasons: "It looks down", organisation: $organisation }) { id } }`,
    variables: async (_world, { id }) => ({ organisation: id, word: crypto.randomUUID() }),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.editTerm": {
    query: `mutation ($term: ID!, $word: String!) { editTerm(term: $term, version: 1, input: { word: $word, language: "en", forms: [],
      reasons: "It looks down" }) { id } }`,
    variables: async (world, whose) => ({ ...(await proposed(world, whose)), word: crypto.randomUUID() }),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.removeTerm": {
    query: "mutation ($term: ID!) { removeTerm(term: $term) }",
    variables: proposed,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.decideTerm": {
    query: `mutation ($term: ID!) { decideTerm(term: $term, version: 1, input: { status: AGREED, forms: [], exceptions: [],
      because: "All agree", decidedOn: "2026-01-02" }) { id } }`,
    variables: proposed,
  },
  "Mutation.remarkOnTerm": {
    query: `mutation ($term: ID!, $organisation: ID!) { remarkOnTerm(input: { term: $term, organisation: $organisation, reason: "It does" }) { id } }`,
    variables: async (world, whose) => ({ ...(await proposed(world, whose)), organisation: whose.id }),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.removeTermRemark": {
    query: "mutation ($id: ID!) { removeTermRemark(id: $id) { id } }",
    variables: remarked,
    ofOthers: "FORBIDDEN",
  },
};
