import { addAsk, addDemand } from "../add-demand.ts";
import type { Added } from "../insert-organisation.ts";
import type { Sample, SampleWorld } from "../permission-samples.ts";

/** A demand that an organisation owns, and that everybody may read. */
async function owned(world: SampleWorld, { id, slug }: Added) {
  const demand = await addDemand(world, { owners: [slug], visibility: "PUBLIC" });
  return { demand: demand.id, organisation: id };
}

/** An ask of such a demand. */
async function asked(world: SampleWorld, { slug }: Added) {
  return { ask: await addAsk(world, await addDemand(world, { owners: [slug], visibility: "PUBLIC" })) };
}

/** Something of such a demand, made by an insert with the ids of the demand and of the organisation. */
const partOf = (insert: string) => async (world: SampleWorld, whose: Added) => {
  const { demand, organisation } = await owned(world, whose);
  const [part] = await world.sql<{ id: string }>(`${insert} returning id`, [demand, organisation]);
  return { id: part?.id };
};

const INPUT = `{ title: "Debt", summary: "Cancel it", language: "en", theme: "health", arena: EUROPE, raisedOn: "2026-01-01", visibility: PUBLIC }`;

export const DEMAND_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.policyDemands": { query: "{ policyDemands(first: 1) { totalCount } }" },
  "Query.lobbyContacts": { query: "{ lobbyContacts(first: 1) { totalCount } }" },
  "Query.policyDemand": {
    query: "query ($slug: ID!) { policyDemand(slug: $slug) { id } }",
    variables: async (world, { slug }) => ({
      slug: (await addDemand(world, { owners: [slug], visibility: "PUBLIC" })).slug,
    }),
  },
  "Mutation.recordDemand": {
    query: `mutation ($organisation: ID!) { recordDemand(input: ${INPUT}, owner: $organisation) { id } }`,
    variables: async (_world, { id }) => ({ organisation: id }),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.editDemand": {
    query: `mutation ($demand: ID!) { editDemand(slug: $demand, version: 1, input: ${INPUT}) { id } }`,
    variables: owned,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.removeDemand": {
    query: "mutation ($demand: ID!) { removeDemand(slug: $demand) }",
    variables: owned,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.setDemandParties": {
    query:
      "mutation ($demand: ID!, $organisation: ID!) { setDemandParties(demand: $demand, version: 1, owners: [$organisation], coAuthors: []) { id } }",
    variables: owned,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.setDemandTargets": {
    query: `mutation ($demand: ID!) { setDemandTargets(demand: $demand, version: 1, targets: [{ name: "The Chamber", kind: PARLIAMENT }]) { id } }`,
    variables: owned,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.setDemandAsks": {
    query: `mutation ($demand: ID!) { setDemandAsks(demand: $demand, version: 1, asks: [{ text: "A law", weight: 1 }]) { id } }`,
    variables: owned,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.codeAsk": {
    query: `mutation ($ask: ID!) { codeAsk(ask: $ask, input: { uptake: PARTLY, text: "Bill 12", codedOn: "2026-02-01" }) { id } }`,
    variables: asked,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.uncodeAsk": {
    query: "mutation ($ask: ID!) { uncodeAsk(ask: $ask) { id } }",
    variables: asked,
    ofOthers: "FORBIDDEN",
    // nobody has read it
    allowed: "BAD_INPUT",
  },
  "Mutation.recordStage": {
    query: `mutation ($demand: ID!) { recordStage(demand: $demand, input: { stage: 1, happenedOn: "2026-02-01", source: "Agenda" }) { id } }`,
    variables: owned,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.removeStage": {
    query: "mutation ($id: ID!) { removeStage(id: $id) { id } }",
    variables: partOf(
      "insert into stage_event (demand_id, stage, happened_on, source) select $1, 1, '2026-02-01', name from organisation where id = $2",
    ),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.coordinateDemand": {
    query: `mutation ($demand: ID!, $organisation: ID!) { coordinateDemand(demand: $demand, input: { organisation: $organisation, state: ALIGNED, agreedOn: "2026-02-01" }) { id } }`,
    variables: owned,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.removeCoordination": {
    query: "mutation ($id: ID!) { removeCoordination(id: $id) { id } }",
    variables: partOf(
      "insert into demand_coordination (demand_id, organisation_id, state, agreed_on) values ($1, $2, 'JOINT', '2026-02-01')",
    ),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.recordDemandAction": {
    query: `mutation ($demand: ID!, $organisation: ID!) { recordDemandAction(demand: $demand, input: { type: LOBBY, title: "A meeting",
      beganOn: "2026-02-01", met: "The cabinet", actors: [$organisation] }) { id } }`,
    variables: owned,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.removeDemandAction": {
    query: "mutation ($id: ID!) { removeDemandAction(id: $id) { id } }",
    variables: partOf(
      "insert into demand_action (demand_id, type, title, began_on, is_public) select $1, 'CAMPAIGN', name, '2026-02-01', true from organisation where id = $2",
    ),
    ofOthers: "FORBIDDEN",
  },
};
