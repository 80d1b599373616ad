/* What is asked of safe-space sessions, of what follows them, and of words. */

const PAGE = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const FOLLOW_UP = "id text dueOn doneOn heldOn maySettle organisation { slug name }";
const SESSION = `id state heldOn sizeBand groundRules topics summary smallGroupReason agreedOn releasedOn version demonstration attendeeCode viewerMay { lead } followUps { ${FOLLOW_UP} }`;
const TERM = `id slug word language status meaning forms exceptions instead decidedBecause decidedOn version reasons bodyName bodySlug demonstration
  proposedBy { slug name } decision { slug title } source { line source { id name } } viewerMay { decide edit remark }
  remarks { id agrees reason remarkedOn mayChange organisation { slug name } }`;

/** Refused to those who read nothing of it, so each is asked on its own. */
export const SAFE_SPACES: readonly string[] = [
  "{ me { viewerMay { leadSafeSpaces readSafeSpaces talkOfTerms keepDemands keepOutcomes } } }",
  `{ safeSpaceSessions { ${PAGE} edges { cursor node { ${SESSION} } } nodes { id } } }`,
  `{ safeSpaceSession(id: "00000000-0000-4000-8000-000000000000") { ${SESSION} } }`,
];

export const FOLLOW_UPS = `query ($after: String) { safeSpaceFollowUps(first: 9, after: $after) { ${PAGE} edges { cursor node { ${FOLLOW_UP} } } nodes { id } } }`;

export const TERMS = `query ($filter: TermFilter, $after: String) { terms(filter: $filter, first: 9, after: $after) { ${PAGE} edges { cursor node { ${TERM} } } nodes { id } } }`;

/** What somebody who heard of an organisation asks of words. */
export const ONE_TERM = `query ($word: ID!) { term(slug: $word) { ${TERM} } }`;

export const TERM_WARNINGS = `{ termWarnings(text: "Charity, alms and the word of others", language: "en") { found term { ${TERM} } } }`;
