import { type Operation, wrongly } from "../support/operations.ts";

const NETWORKS = `query ($search: String, $first: Int = 3, $after: String) {
  networks(search: $search, first: $first, after: $after) { totalCount nodes { slug kind networks { slug }
    affiliations { id startsOn endsOn mayChange network { slug } source { line } }
    affiliates(first: 2) { totalCount nodes { organisation { slug } startsOn } pageInfo { endCursor } } } pageInfo { endCursor } }
}`;

const LENS = `query ($filter: CoverageFilter) { networkLens(filter: $filter) {
  reach { __typename ... on MetricValue { value definition { key caveat } } ... on MetricUnavailable { unavailable } }
  networks { network { slug name acronym kind } tie affiliateCount hasList holders { slug } umbrellaAffiliates { slug } memberAffiliates { slug } strategy { stance reason } }
  indirectlyShared { network { slug } affiliate { slug } years themes { key } ofNetwork { ...Support } ofAffiliate { ...Support } } indirectlySharedCount
  bridging { organisation { slug } networks { slug } } bridgingCount holdingTogether { organisation { slug } }
  graph { nodeCount nodes { organisation { id } role } edges { from to tie } } trust { activities }
} }
fragment Support on NetworkSupport { holder { slug } years themes { label } places { key label } }`;

/** Of networks. */
export const NETWORK_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  networks: wrongly(NETWORKS, [
    {},
    { search: "tax" },
    { search: "%" },
    { first: 0 },
    { after: "x" },
    { first: null },
  ]),
  networkLens: wrongly(LENS, [
    {},
    { filter: { years: [2024], themes: ["tax-justice"] } },
    { filter: { network: "fair-finance-illustrative" } },
    { filter: { network: "none", asOf: "2026-11-01" } },
    { filter: { asOf: "2999-01-01" } },
    { filter: { years: ["2024"] } },
  ]),
  networkStrategy: [
    { query: `{ networkStrategy(network: "none") { stance reason writtenOn author { slug } } }` },
    {
      query: `{ networkStrategy(network: "fair-finance-illustrative") { stance reason writtenOn author { slug name } } }`,
    },
    { query: `{ networkStrategy { reason } }` },
  ],
};
