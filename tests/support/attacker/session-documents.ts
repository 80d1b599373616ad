const SESSION =
  "id title heldOn step isIndependent closedAt version ledBy isFacilitatorHere isLed organisationCount";
const FIGURES =
  "figures { ... on MetricValue { value } ... on MetricRange { low } ... on MetricUnavailable { unavailable } }";
const SHEET = `own isLed mayTakeOver isReadable closingWords ${FIGURES} session { ${SESSION} } organisations { id name code consentsToShare }
  decisions { id label namedBy mergedInto isChosen isOwnProgramme votes agreed decision { id slug title }
    scores { organisation actual agrees desired } actions { id text owner dueOn doneOn } }`;
const PAGE = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const SOMEWHERE = "00000000-0000-4000-8000-000000000000";

/** Of sessions about participation, by somebody who has no code; each on its own, as a refusal leaves nothing of the rest. */
export const SESSIONS: readonly string[] = [
  `{ participationSessions { ${PAGE} edges { cursor node { id } } nodes { ${SESSION} } } }`,
  `{ participationSession(id: "${SOMEWHERE}") { ${SHEET} } }`,
  `{ sessionAt(at: { session: "${SOMEWHERE}", code: "22222222" }) { ${SHEET} } }`,
];
