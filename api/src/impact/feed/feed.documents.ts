/* The questions that the feed asks of the schema, in the name of a stranger. */

/** Records on a page: as many as a stranger may ask for at once. */
export const PAGE = 40;

const SHARED = `fragment party on Organisation { slug name kind }
fragment theme on Theme { code name }
fragment country on Country { code name }
fragment region on Region { code name }
fragment source on SourceLine { source { kind name publisher url takenOn } }
fragment figure on MetricResult {
  ... on MetricValue { asOf value definition { key version } }
  ... on MetricRange { asOf low high reason definition { key version } }
  ... on MetricUnavailable { asOf unavailable definition { key version } }
}
fragment page on PageInfo { endCursor hasNextPage }`;

export const FEED_HEAD = "query feedHead { installation { umbrellaName demonstration } }";

export const FEED_DEMANDS = `query feedDemands($after: String) {
  page: policyDemands(first: ${PAGE}, after: $after) {
    totalCount pageInfo { ...page }
    nodes {
      slug title language demonstration summary raisedOn position positionUrl arena currentStage flag
      theme { ...theme } country { ...country } region { ...region } decision { slug title } source { ...source }
      parties { capacity organisation { ...party } }
      targets { name kind }
      asks { number text weight unit ideal fallback result codings { uptake text url codedOn } }
      uptake { ...figure }
      stages { stage happenedOn flag source url isSetback until }
      coordination { state agreedOn note organisation { ...party } }
      outcomes { slug }
    }
  }
}
${SHARED}`;

export const FEED_OUTCOMES = `query feedOutcomes($after: String) {
  page: outcomes(first: ${PAGE}, after: $after) {
    totalCount pageInfo { ...page }
    nodes {
      slug title language demonstration actor actorKind change changedFrom changedTo changedOn changedUntil
      significance story influenceType direction isIntended arena harvestedOn isPartnerCoAuthored missing
      theme { ...theme } country { ...country } region { ...region } source { ...source }
      harvestedBy { ...party } coAuthors { ...party } demands { slug }
      contributions { narrative language role beganOn endedOn confirmedOn organisation { ...party } }
      rivals { text assessment because assessedOn }
      evidence {
        claim kind title source url datedOn expected observed test dependencyGroup linkState linkCheckedOn
        file { sha256 name mediaType size storedAt href }
      }
      confidenceInChange: confidence(claim: CHANGE) { band whyNot }
      confidenceInContribution: confidence(claim: CONTRIBUTION) { band whyNot }
      status { status asked independentAnswers full partial disagree noOpinion alliesAnswered score { ...figure } }
    }
  }
}
${SHARED}`;
