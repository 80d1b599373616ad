import { type Operation, wrongly } from "../support/operations.ts";

const METRIC = `__typename ... on MetricValue { value asOf definition { key name caveat } } ... on MetricRange { low high reason definition { key } }
  ... on MetricUnavailable { unavailable definition { key } }`;

const DEMAND = `id slug title summary language arena raisedOn position positionUrl visibility version currentStage flag demonstration
  theme { code name } country { code } region { code } decision { slug } agreement { id } source { line source { name } } viewerMay { keep code }
  uptake { ${METRIC} } parties { id capacity organisation { slug } } targets { id name kind }
  asks { id number text weight unit ideal fallback result codings { id uptake text url codedOn isOwn } improvement { ${METRIC} } }
  stages { id stage happenedOn flag source url until days isSetback } coordination { id state agreedOn note organisation { slug } }
  actions { id type title beganOn endedOn met isPublic actors { slug } }`;

/** Of demands. */
export const DEMAND_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  policyDemand: [{ query: `{ policyDemand(slug: "none") { ${DEMAND} } }` }],
  policyDemands: wrongly(
    `query ($filter: DemandFilter, $first: Int = 5) { policyDemands(filter: $filter, first: $first) { totalCount pageInfo { endCursor } nodes { ${DEMAND} } } }`,
    [
      {},
      { filter: { arenas: ["BELGIUM"], stages: [2, 3], flags: ["REVERSED"] } },
      { filter: { arenas: ["NONE"] } },
      {
        filter: {
          themes: ["water"],
          countries: ["CD"],
          regions: ["002"],
          holders: ["11-11-11"],
          partner: "none",
        },
      },
      { filter: { from: "2025-01-01", until: "2026-01-01", search: "a%_\\", decision: "none" } },
      { filter: { from: "2026-01-01", until: "2025-01-01" } },
      { first: 0 },
    ],
  ),
  lobbyContacts: wrongly(
    `query ($filter: ImpactFilter, $first: Int = 5) { lobbyContacts(filter: $filter, first: $first) { totalCount pageInfo { endCursor }
      nodes { id type title beganOn endedOn met isPublic actors { slug } demand { slug title } } } }`,
    [
      {},
      { filter: { from: "2025-01-01", until: "2026-01-01" } },
      { filter: { arenas: ["NONE"] } },
      { first: 0 },
    ],
  ),
};
