/* The questions that briefs ask of the schema, in the name of whoever reads them: `brief-values.ts` has what they answer. */

const PARTY = "fragment party on Organisation { slug name kind }";
const FIGURE = `fragment figure on MetricResult {
  ... on MetricValue { value } ... on MetricRange { low high reason } ... on MetricUnavailable { unavailable }
}`;

const DEMAND = `fragment demand on PolicyDemand {
  slug title language demonstration summary raisedOn position positionUrl arena
  theme { name } country { name } region { name } decision { slug title }
  parties { capacity organisation { ...party } }
  targets { name kind }
  asks { number text weight unit ideal fallback result codings { uptake text url codedOn } }
  uptake { ...figure }
  stages { stage happenedOn flag source url isSetback }
  coordination { state agreedOn note organisation { ...party } }
}`;

const OUTCOME = `fragment outcome on Outcome {
  slug title language demonstration actor actorKind change changedFrom changedTo changedOn changedUntil significance
  influenceType direction isIntended arena missing
  theme { name } country { name } region { name }
  harvestedBy { ...party } coAuthors { ...party }
  contributions { narrative language role organisation { ...party } }
  rivals { text assessment because assessedOn }
  evidence { claim title source url datedOn observed test file { sha256 } }
  confidenceInChange: confidence(claim: CHANGE) { band whyNot }
  confidenceInContribution: confidence(claim: CONTRIBUTION) { band whyNot }
  status { status asked independentAnswers full partial disagree noOpinion alliesAnswered }
  substantiations { state }
}`;

const INSTALLATION = "installation { umbrellaName demonstration }";

export const DEMAND_BRIEF = `query demandBrief($slug: ID!) {
  ${INSTALLATION}
  policyDemand(slug: $slug) { ...demand outcomes { ...outcome } }
}
${[PARTY, FIGURE, DEMAND, OUTCOME].join("\n")}`;

/** How many demands and changes a brief on a theme tells of; it is to be read, and the page has all. */
export const TOLD = { demands: 40, outcomes: 40 } as const;

export const THEME_BRIEF = `query themeBrief($theme: ID!) {
  ${INSTALLATION}
  themes { code name definition }
  policyDemands(filter: { themes: [$theme] }, first: ${TOLD.demands}) { totalCount nodes { ...demand } }
  outcomes(filter: { themes: [$theme] }, first: ${TOLD.outcomes}) { totalCount nodes { ...outcome } }
  substantiated: outcomes(filter: { themes: [$theme], statuses: [SUBSTANTIATED] }, first: 1) { totalCount }
  contested: outcomes(filter: { themes: [$theme], statuses: [CONTESTED] }, first: 1) { totalCount }
}
${[PARTY, FIGURE, DEMAND, OUTCOME].join("\n")}`;
