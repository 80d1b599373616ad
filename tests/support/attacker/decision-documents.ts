/* What is asked of decisions, of who takes part in them and of what these say. */

const PAGE = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const DECISION = `id slug title type objective openTo restrictedBecause positionAgreement positionAgreementUrl accessMeasures accessNote bodyName bodySlug currentStage
  isOwnProgramme openedOn decidedOn outcome outcomeText textUrl answerWithinDays contestWithinDays isPublic version demonstration ledBy { slug name }
  proposalCounts { readsEach total whyNot counts { status count } } proposers { slug name } stancesBy { slug name } source { line source { id name } } viewerMay { lead stateStance } stanceCounts { stance count } stages { id kind opensOn closesOn note }
  agenda { id title constituency putOn initiator { slug name } } feedback { id question askedOn closesOn reportedOn use }
  parties { id capacity invitedOn organisation { slug name } } stances { id stance askedOn statedOn note organisation { slug name } }`;

export const DECISIONS = `query ($filter: DecisionFilter, $after: String) {
  decisions(filter: $filter, first: 9, after: $after) { ${PAGE} nodes { id } edges { cursor node { ${DECISION} } } }
}`;

/** What somebody who heard of a decision asks of it. */
export const ONE_DECISION = `query ($word: ID!) { decision(slug: $word) { ${DECISION} } }`;

export const CALENDAR = `{ decisionCalendar(from: "2025-06-01", until: "2026-12-31") { day kind stage body decision { slug title } } }`;

/** Refused to those who answer for nobody, so it is asked on its own. */
export const WAITING =
  "{ waitingForUs { id kind since dueOn isLate title decision { slug } organisation { slug name } } }";

const PROPOSAL = `id constituency title text language submittedOn status withdrawnOn version dueOn daysOpen isLate isWaiting contestUntil
  author { slug name } decision { slug } mergedInto { id title author { slug } } viewerMay { edit takeUp answer takeBack contest }
  answers { id number answeredOn outcome reasons changedSentence changedUrl contestedOn contestedBecause answeredBy { slug name } mergedInto { id } }`;

export const PROPOSALS = `query ($filter: ProposalFilter, $after: String) {
  proposals(filter: $filter, first: 9, after: $after) { ${PAGE} nodes { id } edges { cursor node { ${PROPOSAL} } } }
}`;

/** What somebody who heard of a proposal asks of it. */
export const ONE_PROPOSAL = `query ($word: ID!) { proposal(id: $word) { ${PROPOSAL} } }`;

/** Refused to those who answer for nobody, so it is asked on its own. */
export const OURS = `query ($after: String) { whatBecameOfOurs(first: 9, after: $after) { ${PAGE} edges { cursor node { ${PROPOSAL} } } } }`;
