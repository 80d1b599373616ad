import { randomUUID } from "node:crypto";
import type { Sample, SampleWorld } from "../permission-samples.ts";

/** A priority that an organisation stated. */
async function priority({ sql }: SampleWorld, { id }: { readonly id: string }) {
  const [need] = await sql<{ id: string }>(
    `insert into stated_need (source_type, title, country_code, stated_on, reference, stated_by_id)
      values ('PARTNER_PRIORITY', 'Legal help', 'BI', '2026-01-01', 'Assembly', $1) returning id`,
    [id],
  );
  return { id: need?.id };
}

async function indicator({ sql }: SampleWorld) {
  const [made] = await sql<{ id: string }>(
    `insert into indicator (code, name, year, direction, publisher, licence, is_open)
      values ($1, 'Index', 2024, 'LOWER_IS_NEED', 'A publisher', 'CC0', true) returning id`,
    [`i-${randomUUID()}`],
  );
  return { id: made?.id };
}

async function weights({ sql }: SampleWorld) {
  const [made] = await sql<{ id: string }>(
    `insert into need_weight_set (title, source_type, decided_by, decided_on, reference, valid_from)
      values ('Weights', 'MEMBER_CHOICE', 'Assembly', '2026-01-01', 'Minutes', '2026-01-01') returning id`,
  );
  return { id: made?.id };
}

/** What a partner says of itself is no member's to say. */
const NOT_OF_MEMBERS = { MEMBER_EDITOR: "FORBIDDEN" } as const;

export const NEED_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.gaps": { query: "{ gaps(first: 1) { totalCount } }" },
  "Query.indicator": { query: "query ($id: ID!) { indicator(id: $id) { code } }", variables: indicator },
  "Query.indicators": { query: "{ indicators(first: 1) { totalCount } }" },
  "Query.needWeightSets": { query: "{ needWeightSets(first: 1) { totalCount } }" },
  "Query.statedNeeds": { query: "{ statedNeeds(first: 1) { totalCount } }" },
  "Mutation.stateNeed": {
    query: `mutation ($id: ID!) { stateNeed(input: { sourceType: PARTNER_PRIORITY, title: "Legal help", country: "BI",
      statedOn: "2026-01-01", reference: "Assembly", statedBy: $id }) { id } }`,
    variables: async (_world, { id }) => ({ id }),
    ofOthers: "FORBIDDEN",
    except: NOT_OF_MEMBERS,
  },
  "Mutation.stateNeed of an indicator": {
    query: `mutation ($id: ID!, $indicator: ID!) { stateNeed(input: { sourceType: INDICATOR, title: "Low", country: "BI",
      statedOn: "2026-01-01", indicatorId: $indicator, statedBy: $id }) { id } }`,
    variables: async (world, { id }) => ({ id, indicator: (await indicator(world)).id }),
    ofOthers: "FORBIDDEN",
    except: { PARTNER_DELEGATE: "FORBIDDEN" },
  },
  "Mutation.editNeed": {
    query: `mutation ($id: ID!) { editNeed(id: $id, version: 1, input: { sourceType: PARTNER_PRIORITY, title: "More legal help",
      country: "BI", statedOn: "2026-01-01", reference: "Assembly" }) { id } }`,
    variables: priority,
    ofOthers: "NOT_FOUND",
    except: NOT_OF_MEMBERS,
  },
  "Mutation.closeNeed": {
    query: `mutation ($id: ID!) { closeNeed(id: $id, closedOn: "2026-02-01") { id } }`,
    variables: priority,
    ofOthers: "NOT_FOUND",
    except: NOT_OF_MEMBERS,
  },
  "Mutation.removeNeed": {
    query: "mutation ($id: ID!) { removeNeed(id: $id) }",
    variables: priority,
    ofOthers: "NOT_FOUND",
    except: NOT_OF_MEMBERS,
  },
  "Mutation.importIndicator": {
    query: `mutation ($csv: String!) { importIndicator(csv: $csv, input: { code: "sample", name: "Sample", year: 2024,
      direction: LOWER_IS_NEED, publisher: "A publisher", licence: "CC0", isOpen: true }) { added } }`,
    variables: async () => ({ csv: "country,value\nBI,1" }),
  },
  "Mutation.removeIndicator": {
    query: "mutation ($id: ID!) { removeIndicator(id: $id) }",
    variables: indicator,
  },
  "Mutation.decideNeedWeights": {
    query: `mutation { decideNeedWeights(input: { title: "Weights", sourceType: MEMBER_CHOICE, decidedBy: "Assembly",
      decidedOn: "2026-01-01", reference: "Minutes", validFrom: "2026-01-01", weights: [{ country: "BI", value: 1 }] }) { id } }`,
  },
  "Mutation.removeNeedWeights": {
    query: "mutation ($id: ID!) { removeNeedWeights(id: $id) }",
    variables: weights,
  },
};
