import { type Operation, wrongly } from "../support/operations.ts";
import { ACCOUNT_OPERATIONS } from "./compiled-equality.accounts.ts";
import { COVERAGE_OPERATIONS } from "./compiled-equality.coverage.ts";
import { DECISION_OPERATIONS } from "./compiled-equality.decisions.ts";
import { DEMAND_OPERATIONS } from "./compiled-equality.demands.ts";
import { EVIDENCE_OPERATIONS } from "./compiled-equality.evidence.ts";
import { FRAMEWORK_OPERATIONS } from "./compiled-equality.frameworks.ts";
import { GOVERNANCE_OPERATIONS } from "./compiled-equality.governance.ts";
import { NEED_OPERATIONS } from "./compiled-equality.needs.ts";
import { NETWORK_OPERATIONS } from "./compiled-equality.networks.ts";
import { OUTCOME_OPERATIONS } from "./compiled-equality.outcomes.ts";
import { PARTICIPATION_OPERATIONS } from "./compiled-equality.participation.ts";
import { SAFE_SPACE_OPERATIONS } from "./compiled-equality.safe-space.ts";
import { SESSION_OPERATIONS } from "./compiled-equality.sessions.ts";
import { SUBSTANTIATION_OPERATIONS } from "./compiled-equality.substantiation.ts";
import { VOICE_OPERATIONS } from "./compiled-equality.voice.ts";
import { WHAT_IF_OPERATIONS } from "./compiled-equality.what-if.ts";

/** The record of an import that the operations below ask for. */
export const RUN = "11111111-1111-4111-8111-111111111111";

const ACTIVITIES = `query Activities($filter: CoverageFilter, $first: Int, $after: String, $withPartners: Boolean = true, $bare: Boolean = false) {
  activities(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id identifier ...Dates holder @skip(if: $bare) { slug name } } }
    nodes { id ... @include(if: $withPartners) { partners { mention share organisation { name country { code } } } } themes { theme { code } share origin } }
  }
}
fragment Dates on Activity { startsOn endsOn lastConfirmedOn status }`;

const ORGANISATIONS = `query ($search: String, $kinds: [OrganisationKind!], $first: Int = 3, $after: String) {
  organisations(search: $search, kinds: $kinds, first: $first, after: $after) { totalCount nodes { slug name kind } pageInfo { endCursor } }
}`;

/** By query field: what is asked of it besides everything at once. */
export const OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  ...ACCOUNT_OPERATIONS,
  ...COVERAGE_OPERATIONS,
  ...DECISION_OPERATIONS,
  ...FRAMEWORK_OPERATIONS,
  ...GOVERNANCE_OPERATIONS,
  ...NETWORK_OPERATIONS,
  ...NEED_OPERATIONS,
  ...SAFE_SPACE_OPERATIONS,
  ...PARTICIPATION_OPERATIONS,
  ...VOICE_OPERATIONS,
  ...DEMAND_OPERATIONS,
  ...OUTCOME_OPERATIONS,
  ...SUBSTANTIATION_OPERATIONS,
  ...SESSION_OPERATIONS,
  ...WHAT_IF_OPERATIONS,
  activities: [
    { query: ACTIVITIES },
    ...wrongly(ACTIVITIES, [
      { first: 5 },
      { first: null, after: null, filter: null },
      { withPartners: false, bare: true },
      { filter: { countries: ["CD", "PE"], years: [2026], sides: ["MEMBERS"] } },
      { filter: { suggestedThemes: false, themes: ["NOT_STATED"] } },
      { filter: { suggestedThemes: null } },
      { first: 0 },
      { first: 201 },
      { first: -1 },
      { first: "5" },
      { first: 1.5 },
      { first: 3_000_000_000 },
      { after: "broken" },
      { after: 7 },
      { filter: "all" },
      { filter: { unknown: true } },
      { filter: { themes: "migration" } },
      { filter: { themes: [null] } },
      { filter: { partnerTypes: ["NONE"], sides: ["LEFT", "RIGHT"] } },
      { filter: { years: [2026, "2025"] } },
      { filter: { themes: Array(301).fill("migration") } },
      { withPartners: "yes" },
      { withPartners: null },
      { unasked: 1 },
    ]),
    {
      query: `{ first: activities(first: 1) { nodes { identifier } } second: activities(first: 2) { nodes { identifier title { text language } } }
        third: activities(first: 1) { totalCount } }`,
    },
    {
      query: `{ activities(first: 1) { nodes { id } } activities(first: 1) { totalCount nodes { identifier } } }`,
    },
    { query: `{ activities(first: 1) { nodes { id } } activities(first: 2) { totalCount } }` },
    {
      query: `{ activities(first: 1) { nodes { id @skip(if: true) identifier @include(if: false) startsOn } } }`,
    },
    { query: `{ activities(first: 0) { nodes { id } } themes { code } }` },
    { query: `{ a: activities(first: 0) { nodes { id } } b: activities(first: 0) { nodes { id } } }` },
    { query: `{ organisation(slug: "11-11-11") { name } activities(after: "x") { nodes { id } } }` },
    { query: `query One { activities(first: 1) { totalCount } } query Two { themes { code } }` },
    { query: `subscription { activities { totalCount } }` },
    { query: `{ activities(first: 1) { nodes { nothing } } }` },
    { query: `{ activities(first: 1) }` },
    { query: `{ activities(first: 1) {` },
    { query: "" },
  ],
  activity: [
    { query: `{ activity(id: "none") { identifier } }` },
    { query: `{ activity(id: "${RUN}") { identifier viewerMay { setVisibility } visibility { record } } }` },
    { query: `{ activity { id } }` },
  ],
  countries: [
    {
      query: `{ countries { code m49 name region { name parent { name } } continent { code name level } } }`,
    },
  ],
  importRun: [
    {
      query: `query ($id: ID!, $kind: ChangeKind) { importRun(id: $id) { createdAt finishedAt bytes report { publishers { ref name } activities { read leaves } }
        problems(first: 1) { totalCount nodes { line code value } pageInfo { endCursor } } changes(kind: $kind) { nodes { kind title line } } } }`,
      variables: { id: RUN, kind: "NEW" },
    },
    {
      query: `{ importRun(id: "${RUN}") { all: problems { totalCount } two: problems(first: 2) { nodes { message } } wrong: problems(first: 0) { totalCount } } }`,
    },
    { query: `{ importRun(id: 5) { id } }` },
    { query: `query ($id: ID!) { importRun(id: $id) { id } }`, variables: { id: null } },
    { query: `query ($id: ID!) { importRun(id: $id) { id } }`, variables: { id: { a: 1 } } },
  ],
  importRuns: [
    { query: `{ importRuns { totalCount edges { cursor node { id createdAt status } } } }` },
    { query: `{ importRuns(first: 500) { totalCount } }` },
  ],
  installation: [
    { query: `{ installation { umbrellaName demonstration } }` },
    { query: `{ __typename installation { __typename } }` },
  ],
  organisation: [
    { query: `{ organisation(slug: "nobody") { name } }` },
    {
      query: `query ($n: Int) { organisation(slug: "11-11-11") { name website acronym aliases { name language source { line } }
        one: partnerships(first: 1) { nodes { partner { name } startsOn endsOn } pageInfo { endCursor } }
        few: partnerships(first: $n) { nodes { id partner { slug } } totalCount } activities(first: 1) { nodes { title { text } } } }
        again: organisation(slug: "11-11-11") { name roles { role startsOn endsOn } } }`,
      variables: { n: 3 },
    },
    {
      query: `query ($n: Int) { organisation(slug: "11-11-11") { partnerships(first: $n) { totalCount } } }`,
    },
    { query: `{ organisation(slug: "11-11-11") { name partnerships(first: 999) { totalCount } slug } }` },
    {
      query: `{ organisation(slug: "11-11-11") { memberships { charterSignedOn admittedOn assemblySeats } ...A ...B } }
        fragment A on Organisation { partnerships(first: 1) { nodes { id } } } fragment B on Organisation { partnerships(first: 1) { totalCount nodes { themes { share theme { name } } } } }`,
    },
    { query: `{ organisation { name } }` },
    {
      query: `{ organisation(slug: "11-11-11") { visibility { record maySetConfidential confidentialFields fields { field visibility } settings { id } } } }`,
    },
  ],
  organisations: [
    ...wrongly(ORGANISATIONS, [
      {},
      { search: "congo" },
      { search: "%" },
      { search: "", kinds: [] },
      { kinds: ["MEMBER", "MOVEMENT"] },
      { kinds: "MEMBER" },
      { kinds: ["member"] },
      { search: ["a"] },
      { first: null },
    ]),
    { query: `{ organisations(first: 2, kinds: MEMBER) { nodes { name memberships { startsOn } } } }` },
  ],
  ownRecords: [
    { query: `{ ownRecords(ids: ["none", "${RUN}"]) }` },
    { query: `query ($ids: [ID!]!) { ownRecords(ids: $ids) }`, variables: { ids: Array(201).fill(RUN) } },
    { query: `{ ownRecords(ids: null) }` },
  ],
  partnership: [
    { query: `{ partnership(id: "none") { id } }` },
    {
      query: `{ partnership(id: "${RUN}") { id viewerMay { readHistory } visibility { record settings { id } } } }`,
    },
    { query: `{ partnership { id } }` },
  ],
  themes: [{ query: `{ themes { code name definition version sectors { code name category } } }` }],
};

/** Of no query field: what a client may ask of any server. */
export const ELSEWHERE: readonly Operation[] = [
  ...EVIDENCE_OPERATIONS,
  {
    query: `{ __schema { queryType { name } types { name kind description fields { name type { name kind ofType { name } } } } } }`,
  },
  {
    query: `{ __type(name: "CoverageFilter") { inputFields { name defaultValue type { name } } } missing: __type(name: "None") { name } }`,
  },
  { query: `mutation { confirmThemes(input: {activityIds: ["x"]}) { changed } }` },
  {
    query: `mutation ($ids: [ID!]!) { confirmThemes(input: {activityIds: $ids}) { changed } }`,
    variables: { ids: null },
  },
  { query: `mutation { cancelImport(id: "none") { id } }` },
  {
    query: `mutation { a: confirmThemes(input: {activityIds: ["x"]}) { changed } b: retryImport(id: "none") { id } }`,
  },
];
