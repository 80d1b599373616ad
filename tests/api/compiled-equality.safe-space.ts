import { type Operation, wrongly } from "../support/operations.ts";

const SESSION = `id state heldOn sizeBand groundRules topics summary smallGroupReason agreedOn releasedOn version demonstration attendeeCode viewerMay { lead }
  followUps { id text dueOn doneOn heldOn maySettle organisation { slug } }`;
const TERM = `id slug word language status meaning forms exceptions instead decidedBecause decidedOn version reasons bodyName bodySlug demonstration
  proposedBy { slug } decision { slug title } source { line source { name } } viewerMay { decide edit remark }
  remarks { id agrees reason remarkedOn mayChange organisation { slug } }`;

/** Of safe-space sessions and of words. */
export const SAFE_SPACE_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  safeSpaceSession: [{ query: `{ safeSpaceSession(id: "none") { ${SESSION} } }` }],
  safeSpaceSessions: wrongly(
    `query ($first: Int = 5) { safeSpaceSessions(first: $first) { totalCount pageInfo { endCursor } nodes { ${SESSION} } } }`,
    [{}, { first: 0 }],
  ),
  safeSpaceFollowUps: wrongly(
    `query ($open: Boolean, $first: Int = 5) { safeSpaceFollowUps(open: $open, first: $first) { totalCount nodes { id text heldOn maySettle organisation { slug } } } }`,
    [{}, { open: true }, { open: "yes" }, { first: 500 }],
  ),
  term: [{ query: `{ term(slug: "none") { ${TERM} } }` }],
  terms: wrongly(
    `query ($filter: TermFilter, $first: Int = 5) { terms(filter: $filter, first: $first) { totalCount pageInfo { endCursor } nodes { ${TERM} } } }`,
    [
      {},
      { filter: { language: "nl", statuses: ["DISCOURAGED"] } },
      { filter: { language: "xx" } },
      { filter: { statuses: ["NONE"] } },
      { filter: { search: "a%_\\" } },
    ],
  ),
  termWarnings: wrongly(
    `query ($text: String = "Nos bénéficiaires", $language: String = "fr") { termWarnings(text: $text, language: $language) { found term { slug instead } } }`,
    [{}, { text: "", language: "nl" }, { language: "xx" }, { text: null }],
  ),
};
