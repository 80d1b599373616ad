import { type Operation, wrongly } from "../support/operations.ts";

const METRIC = `__typename ... on MetricValue { value asOf definition { key name caveat } } ... on MetricUnavailable { unavailable definition { key } }`;

const OUTCOME = `id slug title language actor actorKind change changedFrom changedTo changedOn changedUntil significance story arena influenceType direction isIntended
  harvestedOn version visibility isPartnerCoAuthored isGuarded missing demonstration theme { code name } country { code } region { code } harvestedBy { slug }
  coAuthors { slug } demands { slug } contributions { id narrative language role beganOn endedOn confirmedOn version visibility organisation { slug }
    actions { id title } viewerMay { edit } } rivals { id text assessment because assessedOn } mergedFrom { slug } alike { reasons outcome { slug } }
  consents { id upTo saidOn note organisation { slug } } source { line source { name } } viewerMay { keep contribute merge consent assess }`;

const COUNTED = `{ holds counted share { ${METRIC} } }`;

/** Of changes. */
export const OUTCOME_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  outcome: [{ query: `{ outcome(slug: "none") { ${OUTCOME} } }` }],
  outcomes: wrongly(
    `query ($filter: OutcomeFilter, $first: Int = 5) { outcomes(filter: $filter, first: $first) { totalCount pageInfo { endCursor } nodes { ${OUTCOME} } } }`,
    [
      {},
      {
        filter: {
          arenas: ["BELGIUM"],
          influenceTypes: ["PROCEDURE"],
          directions: ["NEGATIVE"],
          intended: false,
        },
      },
      { filter: { influenceTypes: ["NONE"] } },
      {
        filter: {
          themes: ["water"],
          countries: ["CD"],
          regions: ["002"],
          holders: ["11-11-11"],
          partner: "none",
        },
      },
      {
        filter: { statuses: ["SUBSTANTIATED", "CONTESTED"], years: [2025], search: "a%_\\", demand: "none" },
      },
      { filter: { from: "2026-01-01", until: "2025-01-01" } },
      { first: 0 },
    ],
  ),
  impactMatrix: wrongly(
    `query ($filter: OutcomeFilter, $counting: Counting! = WHOLE) { impactMatrix(filter: $filter) { asOf total
      cells { arena influenceType total counts { status count } negativeOrUnintended outcomes { slug } }
      substantiated ${COUNTED} tested ${COUNTED} rivalsChecked ${COUNTED} adverse ${COUNTED} coAuthored ${COUNTED}
      whatWentOtherwise { negative mixed unintended isOddlyNone outcomes { slug } reversed reversedDemands { slug } }
      contributions(counting: $counting) { count organisation { slug } } evidenceAge { dated undated medianDays oldestOn newestOn } } }`,
    [{}, { counting: "FRACTIONAL" }, { counting: "NONE" }, { filter: { arenas: ["EUROPE"] } }],
  ),
  possibleDuplicates: wrongly(
    "query ($first: Int = 5) { possibleDuplicates(first: $first) { totalCount pageInfo { endCursor } nodes { reasons first { slug } second { slug } } } }",
    [{}, { first: 0 }],
  ),
  checkStatement: wrongly(
    "query ($input: OutcomeDraftInput!) { checkStatement(input: $input) { gap text } }",
    [{ input: {} }, { input: { change: "Awareness grew", demands: ["none"] } }, { input: null }],
  ),
};
