import { type Operation, wrongly } from "../support/operations.ts";

const SIMULATE = `query ($changes: [ScenarioChangeInput!]!, $basis: EffortBasis! = PRESENCE, $filter: CoverageFilter, $withIntentions: Boolean! = false) {
  simulate(changes: $changes, basis: $basis, filter: $filter, withIntentions: $withIntentions) {
    cellsEmptied changes { kind effect place { key } } cells { theme { key } before { ...Moment } after { ...Moment } }
    partnerBudgetAtRisk { ... on MetricValue { value definition { key } } ... on MetricUnavailable { unavailable } }
  }
}
fragment Moment on CellMoment { state umbrella members }`;

const LEAVES = { kind: "ORGANISATION_LEAVES", organisation: "11-11-11", place: "CD" };

/** Of what is only supposed. */
export const WHAT_IF_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  simulate: wrongly(SIMULATE, [
    { changes: [LEAVES] },
    {
      changes: [{ kind: "BUDGET_CHANGES", place: "CD", factor: 0.5 }],
      basis: "BUDGET",
      withIntentions: true,
    },
    { changes: [{ kind: "BUDGET_CHANGES", place: "CD", factor: -1 }] },
    { changes: [{ ...LEAVES, organisation: "nobody" }] },
    { changes: [{ kind: "NOTHING" }] },
    { changes: Array(21).fill(LEAVES) },
    { changes: null },
  ]),
  scenario: [
    { query: `{ scenario(id: "none") { title } }` },
    { query: `{ scenario(id: 5) { title changes { kind factor } } }` },
  ],
  scenarios: [
    { query: `{ scenarios(first: 2) { totalCount nodes { id basis mayChange organisation { slug } } } }` },
    { query: `{ scenarios(first: 999) { totalCount } }` },
  ],
  intentions: [
    { query: `{ intentions { totalCount nodes { id kind startsOn mayWithdraw country { code } } } }` },
    { query: `{ intentions(withWithdrawn: null) { totalCount } }` },
    { query: `{ intentions(organisation: "alpha") { totalCount nodes { id } } }` },
  ],
};
