const TOLD = "basis asOf trust { used } definition { key version name meaning formula source caveat }";
const FIGURE = `{ ... on MetricValue { value ${TOLD} } ... on MetricUnavailable { unavailable ${TOLD} } }`;
const PAGE = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const REFERENCE = "id constituency share decidedBy decidedOn reason startsOn endsOn";
const SEAT =
  "id constituency number represents isVoting mandateBasis startsOn endsOn organisation { id slug name acronym kind } continent { code name }";
const SEATING = `asOf held voting constituencies { constituency seats held voting vacant share ${FIGURE} reference { ${REFERENCE} } difference ${FIGURE} }
  continents { continent { code name } held voting share ${FIGURE} } seats { ${SEAT} } vacancies { constituency number since } assembly { memberships seats }
  gallagher ${FIGURE} loosemoreHanby ${FIGURE}`;

/** Of bodies: one that is recorded, and all of them. */
export const BODIES = `query ($slug: ID!, $asOf: LocalDate) {
  body(slug: $slug) { id slug name names { language text } kind powers endedOn version demonstration seating(asOf: $asOf) { ${SEATING} }
    rules { id constituency seats votesPerSeat document url startsOn endsOn } references { ${REFERENCE} }
    seatHistory(first: 100) { ${PAGE} edges { cursor node { ${SEAT} } } nodes { id } }
    meetings { ${PAGE} edges { cursor node { id heldOn countingAgreed } } nodes { id agenda { id title constituency putOn initiator { slug name } } } } }
  bodies { ${PAGE} edges { cursor node { slug } } nodes { slug seating { held } } }
}`;

/** Of bodies what is for members and the secretariat. */
export const SPEAKING = `query ($slug: ID!, $year: Int) {
  body(slug: $slug) { voice(year: $year) { year meetings interventions constituencies { constituency voiceToSeat ${FIGURE} } gini ${FIGURE} giniCorrected ${FIGURE} } }
}`;
