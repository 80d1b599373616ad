import { type Operation, wrongly } from "../support/operations.ts";

const FRAMEWORK = `query ($code: ID!) {
  framework(code: $code) { code name kind ...Goals actors { takesPart organisation { name } } confirmation { actors confirmed minimum isEnough } }
}
fragment Goals on Framework { goals { position name workers { basis activities organisation { slug } } } }`;

const FRAMEWORKS = `query ($cycle: ID, $kind: FrameworkKind, $first: Int = 3) {
  frameworks(cycle: $cycle, kind: $kind, first: $first) { totalCount nodes { code name } pageInfo { hasNextPage } }
}`;

const TABLE = `query ($code: ID!, $first: Int) {
  frameworkTable(code: $code, first: $first) { totalCount nodes { isLinked isActor actor { slug } partner { slug } themes { code } countries { code } } }
}`;

const SHARES = `query ($cycle: ID!) {
  frameworkShares(cycle: $cycle) { whole { ...Share } holders { holder { slug } ...Holder } }
}
fragment Share on FrameworkShare { line reachesLine share { ... on MetricValue { value trust { used } } ... on MetricUnavailable { unavailable } } }
fragment Holder on HolderFrameworkShare { line reachesLine linkedActivities }`;

/** Of frameworks. */
export const FRAMEWORK_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  framework: wrongly(FRAMEWORK, [{ code: "JSF-PH-2022-2026" }, { code: "none" }, { code: null }, {}]),
  frameworks: wrongly(FRAMEWORKS, [
    {},
    { cycle: "2017-2021" },
    { kind: "THEME" },
    { kind: "country" },
    { first: 0 },
  ]),
  frameworkCycles: [{ query: "{ frameworkCycles { code startsOn operationalShareLine } }" }],
  frameworkTable: wrongly(TABLE, [{ code: "JSF-PH-2022-2026" }, { code: "none", first: 1 }, { first: 1 }]),
  frameworkShares: wrongly(SHARES, [{ cycle: "2022-2026" }, { cycle: "1900-1901" }, { cycle: null }]),
  commitments: [{ query: "{ commitments { totalCount nodes { text isLate state } } }" }],
};
