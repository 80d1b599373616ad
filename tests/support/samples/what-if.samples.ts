import { randomUUID } from "node:crypto";
import type { Sample, SampleWorld } from "../permission-samples.ts";

type Whose = Readonly<Record<"id" | "slug", string>>;

/** A scenario that is shared: who may not change it still sees it. */
async function scenarioOf({ sql }: SampleWorld, { id }: Whose) {
  const [scenario] = await sql<{ id: string }>(
    "insert into scenario (organisation_id, title, basis, shared_with_peers) values ($1, $2, 'PRESENCE', true) returning id",
    [id, `Scenario ${randomUUID()}`],
  );
  return { id: scenario?.id };
}

async function intentionOf({ sql }: SampleWorld, { id }: Whose) {
  const [intention] = await sql<{ id: string }>(
    "insert into intention (organisation_id, kind, country_code, starts_on) values ($1, 'LEAVES', 'BJ', '2027-01-01') returning id",
    [id],
  );
  return { id: intention?.id };
}

const ofOrganisation = async (_world: SampleWorld, { id }: Whose) => ({ id });

export const WHAT_IF_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.simulate": { query: "{ simulate(changes: []) { cellsEmptied } }" },
  "Query.scenario": {
    query: "query ($id: ID!) { scenario(id: $id) { title } }",
    variables: scenarioOf,
  },
  "Query.scenarios": { query: "{ scenarios(first: 1) { totalCount } }" },
  "Query.intentions": { query: "{ intentions(first: 1) { totalCount } }" },
  "Mutation.saveScenario": {
    query: `mutation ($id: ID!) { saveScenario(input: { organisationId: $id, title: "What if", changes: [] }) { id } }`,
    variables: ofOrganisation,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.changeScenario": {
    query: `mutation ($id: ID!) { changeScenario(input: { id: $id, version: 1, title: "What then" }) { id } }`,
    variables: scenarioOf,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.shareScenario": {
    query: "mutation ($id: ID!) { shareScenario(input: { id: $id, shared: true }) { id } }",
    variables: scenarioOf,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.removeScenario": {
    query: "mutation ($id: ID!) { removeScenario(id: $id) }",
    variables: scenarioOf,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.announceIntention": {
    query: `mutation ($id: ID!) { announceIntention(input: { organisationId: $id, kind: LEAVES, country: "BJ", startsOn: "2027-01-01" }) { id } }`,
    variables: ofOrganisation,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.withdrawIntention": {
    query: "mutation ($id: ID!) { withdrawIntention(id: $id) { id } }",
    variables: intentionOf,
    ofOthers: "FORBIDDEN",
  },
};
