import { type Operation, wrongly } from "../support/operations.ts";

const DECISION = `id slug title type objective openTo accessMeasures bodyName bodySlug currentStage isOwnProgramme openedOn decidedOn outcome isPublic version
  demonstration ledBy { slug } source { line source { name } } viewerMay { lead stateStance } stanceCounts { stance count }
  demands { slug title } proposalCounts { readsEach total whyNot counts { status count } } proposers { slug } stancesBy { slug }
  stages { id kind opensOn closesOn note } agenda { id title constituency putOn initiator { slug } } feedback { id question closesOn use reportedOn }
  parties { id capacity invitedOn organisation { slug name } } stances { stance statedOn note organisation { slug } }`;

const PROPOSAL = `id constituency title text language submittedOn status withdrawnOn version dueOn daysOpen isLate isWaiting contestUntil
  author { slug } decision { slug } mergedInto { id title } viewerMay { edit takeUp answer takeBack contest }
  answers { id number answeredOn outcome reasons changedSentence changedUrl contestedOn contestedBecause answeredBy { slug } mergedInto { id } }`;

/** Of decisions. */
export const DECISION_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  decision: [{ query: `{ decision(slug: "none") { ${DECISION} } }` }],
  decisions: wrongly(
    `query ($filter: DecisionFilter, $first: Int = 5) { decisions(filter: $filter, first: $first) { totalCount pageInfo { endCursor } nodes { ${DECISION} } } }`,
    [
      {},
      { filter: { types: ["ORIENTATION"], open: true } },
      { filter: { types: ["NONE"] } },
      { filter: { ownProgramme: false, organisation: "11-11-11", year: 2026, search: "a%_\\" } },
      { first: 0 },
    ],
  ),
  decisionCalendar: wrongly(
    `query ($from: LocalDate!, $until: LocalDate!) { decisionCalendar(from: $from, until: $until) { day kind stage body decision { slug title } } }`,
    [
      { from: "2026-01-01", until: "2026-12-31" },
      { from: "2026-12-31", until: "2026-01-01" },
      { from: "2020-01-01", until: "2026-01-01" },
    ],
  ),
  proposal: [{ query: `{ proposal(id: "none") { ${PROPOSAL} } }` }],
  proposals: wrongly(
    `query ($filter: ProposalFilter, $first: Int = 5) { proposals(filter: $filter, first: $first) { totalCount pageInfo { endCursor } nodes { ${PROPOSAL} } } }`,
    [
      {},
      { filter: { statuses: ["SUBMITTED"], late: true } },
      { filter: { statuses: ["NONE"] } },
      { filter: { decision: "none", author: "11-11-11", waiting: false, late: false } },
      { first: 0 },
    ],
  ),
  whatBecameOfOurs: [{ query: `{ whatBecameOfOurs { totalCount nodes { ${PROPOSAL} } } }` }],
  waitingForUs: [
    {
      query: "{ waitingForUs { id kind since dueOn isLate title decision { slug } organisation { slug } } }",
    },
  ],
};
