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
