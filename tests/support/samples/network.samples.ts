import { randomUUID } from "node:crypto";
import type { Sample, SampleWorld } from "../permission-samples.ts";
import { SOURCE } from "../sql-parts.ts";

const someNetwork = ({ add }: SampleWorld) =>
  add.organisation(`Network ${randomUUID()}`, { kind: "REGIONAL_NETWORK" });

/** An affiliation of an organisation to a network of its own. */
async function affiliation(world: SampleWorld, { id }: { readonly id: string }) {
  const network = await someNetwork(world);
  const [made] = await world.sql<{ id: string }>(
    `insert into affiliation (source_id, organisation_id, network_id) values (${SOURCE}, $1, $2) returning id`,
    [id, network.id],
  );
  return { id: made?.id };
}

export const NETWORK_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.networks": { query: "{ networks(first: 1) { totalCount } }" },
  "Query.networkLens": { query: "{ networkLens { bridgingCount } }" },
  "Query.networkStrategy": { query: '{ networkStrategy(network: "none") { reason } }', allowed: "NULL" },
  "Mutation.recordAffiliation": {
    query: `mutation ($organisation: ID!, $network: ID!) {
      recordAffiliation(input: { organisationId: $organisation, networkId: $network }) { id } }`,
    variables: async (world, { id }) => ({ organisation: id, network: (await someNetwork(world)).id }),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.changeAffiliation": {
    query: `mutation ($id: ID!) { changeAffiliation(input: { id: $id, startsOn: "2020-01-01" }) { id } }`,
    variables: affiliation,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.removeAffiliation": {
    query: "mutation ($id: ID!) { removeAffiliation(id: $id) { slug } }",
    variables: affiliation,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.writeNetworkStrategy": {
    query: `mutation ($network: ID!) {
      writeNetworkStrategy(input: { networkId: $network, stance: REINFORCES, reason: "It reaches members." }) { stance } }`,
    variables: async (world) => ({ network: (await someNetwork(world)).id }),
  },
  "Mutation.removeNetworkStrategy": {
    query: "mutation ($network: ID!) { removeNetworkStrategy(network: $network) }",
    variables: async (world) => ({ network: (await someNetwork(world)).id }),
  },
};
