import { OVERLAPS } from "../support/ask-overlaps.ts";
import { type Operation, wrongly } from "../support/operations.ts";

const MATRIX = `query Matrix($rows: CoverageAxis!, $columns: CoverageAxis! = COUNTRY, $filter: CoverageFilter, $basis: EffortBasis! = PRESENCE) {
  coverageMatrix(rows: $rows, columns: $columns, filter: $filter, basis: $basis) {
    rows { key label kind group groupLabel } columns { ...Named } states { state cells } partners
    cells { row column state umbrella { ...Side } members { ...Side effort: effortEur } }
    trust { asOf oldestSourceOn newestSourceOn sources { kind activities } }
  }
}
fragment Named on AxisValue { key label kind }
fragment Side on CellSide { organisations partners activities effortEur activitiesWithEffort onlySuggested }`;

const SHARED = `query ($filter: CoverageFilter, $minHolders: Int! = 2) {
  sharedPartners(filter: $filter, minHolders: $minHolders) { partner { slug name } holders { slug } }
}`;

const FIGURE = `{ __typename ... on MetricValue { value trust { used } definition { name } } ... on MetricRange { low high reason }
  ... on MetricUnavailable { unavailable basis } }`;

const PROFILE = `query ($filter: CoverageFilter, $basis: EffortBasis! = PRESENCE, $weightSet: ID) {
  complementarityProfile(filter: $filter, basis: $basis, weightSet: $weightSet) {
    basis asOf axes { axis overlap ${FIGURE} again: overlap ${FIGURE} checks { pianka ${FIGURE} } } coordinationRate ${FIGURE}
    needsCoverage ${FIGURE} shortfalls { share theme { key } country { label } } countries { on { key } concentration ${FIGURE} }
  }
}`;

const DIVISION = `query ($basis: EffortBasis! = BUDGET, $axis: ProfileAxis! = THEME, $first: Int) {
  divisionOfLabour(basis: $basis) {
    significance { formula } holders(first: $first) { totalCount nodes { holder { label } countries concentrationRatio ${FIGURE} } }
    relations(isSignificant: true, first: $first) { nodes { shareOfCountry country { key } } pageInfo { endCursor } }
    locationQuotients(axis: $axis) { nodes { on { key } quotient ${FIGURE} } }
  }
}`;

const PAIRS = `query ($basis: EffortBasis! = PRESENCE, $axis: ProfileAxis! = JOINT, $first: Int, $after: String, $holder: ID) {
  organisationPairs(basis: $basis, axis: $axis, first: $first, after: $after, holder: $holder) {
    totalCount pageInfo { endCursor hasNextPage } edges { cursor node { sharedKeys } } nodes { first { label } second { label } overlap ${FIGURE} } }
  }
}`;

const FLOW = `query ($filter: CoverageFilter, $basis: EffortBasis! = PRESENCE) {
  coverageFlow(filter: $filter, basis: $basis) { asOf basis pathCount holders { key label } themes { key label } places { key kind group }
    toThemes { from to ...Figures } toPlaces { from to activities } paths { holder theme place effortEur } trust { activities } }
}
fragment Figures on FlowLink { activities effortEur activitiesWithEffort }`;

const DIFFERENCE = `query ($rows: CoverageAxis! = COUNTRY, $filter: CoverageFilter, $from: LocalDate!, $to: LocalDate) {
  coverageDifference(rows: $rows, columns: THEME, filter: $filter, from: $from, to: $to) { from to recordedBefore recordedAfter
    rows { key label } columns { key } cells { row column change before { state } after { state umbrella { partners } } } trust { asOf } }
}`;

/** Of coverage. */
export const COVERAGE_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  coverageMatrix: [
    ...wrongly(MATRIX, [
      { rows: "THEME" },
      { rows: "HOLDER", columns: "CONTINENT", basis: "BUDGET" },
      {
        rows: "PARTNER_TYPE",
        columns: "FRAMEWORK",
        basis: "ACTIVITY_COUNT",
        filter: { years: [2026], suggestedThemes: false },
      },
      { rows: "REGION", columns: "REGION", filter: { holders: ["11-11-11"] } },
      {},
      { rows: null },
      { rows: "ROWS" },
      { rows: "THEME", columns: null },
      { rows: "THEME", basis: "presence" },
      { rows: ["THEME"] },
      {
        rows: "THEME",
        filter: { countries: [], frameworks: ["X"], partner: 7, network: "none", regions: ["002"] },
      },
      { rows: "THEME", filter: { years: [99_999] } },
    ]),
    { query: `{ coverageMatrix { cells { row } } same: coverageMatrix(rows: HOLDER) { rows { label } } }` },
    { query: `{ coverageMatrix(rows: THEME, rows: THEME) { partners } }` },
    { query: `{ coverageMatrix(rows: "THEME") { partners } }` },
    { query: `{ coverageMatrix(compare: "11-11-11") { partners } }` },
    { query: `{ coverageMatrix(filter: {years: [2026], years: [2025]}) { partners } }` },
    {
      query: `query ($basis: EffortBasis) { coverageMatrix(basis: $basis) { partners } }`,
      variables: { basis: null },
    },
    { query: `query ($basis: EffortBasis) { coverageMatrix(basis: $basis) { partners } }` },
    {
      query: `query ($years: [Int!], $theme: ID!) { coverageMatrix(filter: {years: $years, themes: [$theme, "health"]}) { partners rows { key } } }`,
      variables: { years: [2026], theme: "migration" },
    },
    {
      query: `query ($years: [Int!], $theme: ID!) { coverageMatrix(filter: {years: $years, themes: [$theme]}) { partners } }`,
      variables: { theme: 5 },
    },
  ],
  complementarityProfile: [
    ...wrongly(PROFILE, [
      {},
      { basis: "BUDGET" },
      { basis: "ACTIVITY_COUNT", filter: { years: [2026] } },
      { basis: "EURO" },
      { weightSet: "none" },
      { filter: { themes: ["none"], countries: ["XX"] } },
      { filter: { asOf: "2999-01-01" } },
    ]),
    {
      query: `{ complementarityProfile(basis: BUDGET, filter: { countries: ["CD"] }) { countries { fragmentation ${FIGURE} } } }`,
    },
  ],
  divisionOfLabour: wrongly(DIVISION, [
    {},
    { basis: "PRESENCE" },
    { basis: "ACTIVITY_COUNT", axis: "PLACE", first: 3 },
    { axis: "JOINT" },
    { axis: null },
    { first: 0 },
  ]),
  organisationPairs: wrongly(PAIRS, [
    {},
    { basis: "BUDGET", axis: "PLACE", first: 2 },
    { axis: "ROLE" },
    { axis: "ELSEWHERE" },
    { after: "nonsense" },
    { first: 500 },
    { holder: "nobody" },
  ]),
  coverageFlow: wrongly(FLOW, [
    {},
    { basis: "BUDGET" },
    { basis: "MONEY" },
    { filter: { phases: ["ONGOING", "CLOSED"], withoutPartner: true } },
    { filter: { phases: ["OVER"] } },
    { filter: { phases: ["ONGOING", "CLOSED", "PLANNED", "ONGOING"] } },
    { filter: { asOf: "2026-01-01" } },
  ]),
  coverageDifference: wrongly(DIFFERENCE, [
    { from: "2026-01-01" },
    { from: "2025-01-01", to: "2026-01-01", rows: "CONTINENT" },
    { from: "2026-01-01", to: "2025-01-01" },
    { from: "2026-01-01", filter: { asOf: "2026-02-01" } },
    { from: "2026-02-30" },
    { from: null },
    {},
  ]),
  coverageSnapshots: [
    {
      query: `{ coverageSnapshots(first: 2) { totalCount pageInfo { endCursor } nodes { id title takenOn address createdAt organisation { slug } viewerMay { remove } } } }`,
    },
    { query: `{ coverageSnapshots(first: 0) { totalCount } }` },
  ],
  filterOptions: [
    {
      query: `{ filterOptions { partnerTypes frameworks years themes { code } holders { slug } regions { code } countries { code } } }`,
    },
    { query: `{ filterOptions { a: themes { code } b: themes { name } __typename } }` },
  ],
  overlap: [{ query: `{ overlap(id: "none") { sentence } }` }, { query: `{ overlap { sentence } }` }],
  overlaps: wrongly(OVERLAPS, [
    {},
    { first: 2, minLevel: "L2", orderBy: "NEWEST" },
    { status: ["UNEXAMINED"], level: "L1", filter: { years: [2026] } },
    { first: 0 },
    { after: "broken" },
    { level: "L5" },
    { orderBy: null },
  ]),
  roleAgreements: wrongly(
    `query ($filter: RoleAgreementFilter, $after: String) { roleAgreements(filter: $filter, after: $after) { totalCount nodes { id state parties { roles organisation { slug } } } } }`,
    [
      {},
      { filter: { state: "VALID", organisation: "11-11-11", place: "LB", theme: "migration" } },
      { filter: { state: "valid" } },
      { after: "broken" },
    ],
  ),
  sharedPartners: wrongly(SHARED, [
    {},
    { minHolders: 1 },
    { minHolders: 0 },
    { minHolders: null },
    { minHolders: "2" },
    { filter: { years: [2026] } },
  ]),
  withheldPartners: [{ query: `{ withheldPartners { partners receivedEur region { code name } } }` }],
};
