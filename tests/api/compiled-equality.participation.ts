import { type Operation, wrongly } from "../support/operations.ts";

const METRIC = `__typename ... on MetricValue { value asOf basis trust { used } definition { key name caveat } }
  ... on MetricUnavailable { unavailable asOf definition { key } }`;
const FIGURES = `decisions asked scored told counts turnout { ${METRIC} } meanActual { ${METRIC} } coDecisionRate { ${METRIC} } meanDesired { ${METRIC} }
  meanClaimed { ${METRIC} } powerGap { ${METRIC} } agreementRate { ${METRIC} } claimGap { ${METRIC} }`;
const TIME = `median { ${METRIC} } whyNoMedian cases open oldestOpenDays listed { id title decisionSlug days isOpen }`;

const LEDGER = `asOf years rows { type year isOwnProgramme figures { ${FIGURES} } } whole { ${FIGURES} } withoutOwnProgramme { ${FIGURES} }
  acts { proposals decided followThrough { ${METRIC} } agendaInitiation { ${METRIC} } adoptionStrict { ${METRIC} } adoptionBroad { ${METRIC} }
    adoptionParity { ${METRIC} } timeToAnswer { ${TIME} } timeToAdoption { ${TIME} } onTimeRate { ${METRIC} } reasonsGiven { ${METRIC} } loopClosure { ${METRIC} } cases { followThrough agendaInitiation adoptionStrict adoptionBroad onTimeRate reasonsGiven loopClosure } }
  waiting { lateProposals oldestDays neverScored unreported }`;

/** Of how far partners took part. */
export const PARTICIPATION_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  participationLedger: wrongly(
    `query ($filter: LedgerFilter, $asOf: LocalDate) { participationLedger(filter: $filter, asOf: $asOf) { ${LEDGER} } }`,
    [
      {},
      { filter: { types: ["ORIENTATION"], years: [2025, 2026], ledBy: "11-11-11" }, asOf: "2026-06-30" },
      { filter: { organisation: "none" } },
      { filter: { types: ["NONE"] } },
      { asOf: "2999-01-01" },
    ],
  ),
  decisionParticipation: wrongly(
    `query ($decision: ID!) { decisionParticipation(decision: $decision) { figures { ${FIGURES} } scoreAs { slug name } claimOf { slug name } } }`,
    [{ decision: "koers-2023-2026-illustrative" }, { decision: "none" }],
  ),
  participationScores: wrongly(
    `query ($filter: ScoreFilter, $first: Int = 5) { participationScores(filter: $filter, first: $first) { totalCount pageInfo { endCursor } nodes {
      id assessedBy actual desired agrees evidence assessedOn isShared version mayChange decision { slug } organisation { slug } } } }`,
    [{}, { filter: { assessedBy: ["PARTNER"], decision: "none", types: ["POSITION"] } }, { first: 0 }],
  ),
};
