/* What is asked of a world: together, every query of the schema and every field of whatever it answers. */

export const PAGE = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
export const SOURCE = "source { line source { id kind name publisher url takenOn } }";
const THEMES = "themes { theme { code } share origin evidence assumedEqual confirmedOn line }";
const COUNTRY = "country { code name m49 region { code } continent { code } }";
const PARTNERSHIP = `id agreementType startsOn endsOn lastConfirmedOn activityCount isCounted isDisputed holder { slug } partner { id slug name ${COUNTRY} }
  ${THEMES} countries { code } ${SOURCE} viewerMay { accept setVisibility readHistory }`;
const SETTING = `id version field visibility reason note origin isOwn setBy setAt reviewedAt
  organisation { slug } activity { id } partnership { id }`;
const REMARK = "id kind reason words madeAt takenBackAt answeredAt answer";
const OUR_SCORE = "id actual desired agrees evidence assessedOn isShared version sessionTitle";
const AFFILIATION = `id startsOn endsOn mayChange organisation { slug name } network { slug name } ${SOURCE}`;
const ORGANISATION = `id slug name acronym kind iatiType website withheld demonstration version lastConfirmedOn ${COUNTRY}
  identifiers { value } networks { slug } aliases { name language ${SOURCE} } roles { role startsOn endsOn }
  memberships { id charterSignedOn admittedOn admissionDecision startsOn endsOn assemblySeats } ${SOURCE}
  effortByYear { year effortEur activities activitiesWithEffort } viewerMay { edit setVisibility readHistory affiliate affiliateOthers makeLink answerRemarks inviteTo nameForConfidential }
  affiliations { ${AFFILIATION} } affiliates(first: 5) { ${PAGE} nodes { ${AFFILIATION} } edges { cursor node { id } } }
  heldBy { ${PARTNERSHIP} }`;
const ACTIVITY = `id identifier title { text language } description { text } side status framework goals { id position } isLeaf startsOn endsOn lastConfirmedOn totalEur
  holder { slug } ${THEMES} places { share origin line country { code } region { code } } ${SOURCE}
  budgets { year amount amountEur currency origin line } partners { mention share line organisation { id slug name ${COUNTRY} } }
  viewerMay { accept setVisibility readHistory }`;
const SCENARIO_FIELDS = `id title note address basis sharedWithPeers writtenAt version mayChange organisation { id }
  changes { kind place theme framework factor effortEur organisation { id } }`;
const CHANGE = "id at path by byErased entity recordId label slug kind field part old new mayUndo undone";
const AGREEMENT = `id demand mandate note validFrom reviewBy state version viewerMay { change } theme { code } country { code } region { code }
  parties { roles organisation { slug name } }`;
const OVERLAP = `id isWithPeer level sentence years levelYears lastConfirmedOn status note setAt version isCellAgreed theme { code } country { code } region { code }
  holders { side activityCount activityIds lastConfirmedOn sourceOn editors organisation { slug name } } partners { slug name } networks { slug name }
  approaches { code } assignee { slug } setBy { slug } viewerMay { setStatus agreeRoles } agreements { ${AGREEMENT} }`;
const GRANTS = "grants { id role readsConfidential grantedAt organisation { slug name } }";
const ACCOUNT = `id name email language createdAt disabledAt lastSeenAt hasPassword hasSecondFactor demonstration ${GRANTS}`;

const TRUST = `trust { asOf activities holders confirmedLast12Months holdersConfirmedLast12Months withBudget withTheme withStatedTheme withCountry
      oldestSourceOn newestSourceOn sources { kind activities } }`;

export const MATRIX = `query ($rows: CoverageAxis!, $columns: CoverageAxis!, $filter: CoverageFilter, $basis: EffortBasis!, $compare: ID) {
  coverageMatrix(rows: $rows, columns: $columns, filter: $filter, basis: $basis, compare: $compare) {
    asOf partners rows { key label kind group groupLabel } columns { key } states { state cells }
    cells { row column state umbrella { ...Side } members { ...Side } }
    ${TRUST}
  }
}
fragment Side on CellSide { organisations partners activities effortEur activitiesWithEffort onlySuggested }`;

export const FLOW = `query ($filter: CoverageFilter, $basis: EffortBasis!) {
  coverageFlow(filter: $filter, basis: $basis) { asOf basis pathCount holders { ...Named } themes { ...Named } places { ...Named }
    toThemes { from to activities effortEur activitiesWithEffort } toPlaces { from to activities effortEur activitiesWithEffort }
    paths { holder theme place activities effortEur activitiesWithEffort } ${TRUST} }
}
fragment Named on AxisValue { key label kind group groupLabel }`;

export const DIFFERENCE = `query ($rows: CoverageAxis!, $columns: CoverageAxis!, $filter: CoverageFilter, $basis: EffortBasis!, $from: LocalDate!) {
  coverageDifference(rows: $rows, columns: $columns, filter: $filter, basis: $basis, from: $from) {
    from to recordedBefore recordedAfter rows { key label kind group groupLabel } columns { key }
    cells { row column change before { ...Told } after { ...Told } } ${TRUST} }
}
fragment Told on CoverageCell { row column state umbrella { ...Side } members { ...Side } }
fragment Side on CellSide { organisations partners activities effortEur activitiesWithEffort onlySuggested }`;

export const ACTIVITIES = `query ($filter: CoverageFilter, $orderBy: ActivityOrder!, $descending: Boolean!, $after: String) {
  activities(filter: $filter, orderBy: $orderBy, descending: $descending, first: 9, after: $after) { ${PAGE} edges { cursor node { ${ACTIVITY} } } }
}`;

export const ORGANISATIONS = `query ($after: String) {
  organisations(first: 9, after: $after) { ${PAGE} edges { cursor node { ${ORGANISATION}
    partnerships(first: 3) { ${PAGE} nodes { ${PARTNERSHIP} } edges { cursor node { id } } }
    activities(first: 3) { totalCount nodes { id } } } } }
}`;

/** Refused to those who set and audit nothing, so it is asked on its own. */
export const CLASSES_OF_EACH = `query ($after: String) {
  organisations(first: 20, after: $after) { pageInfo { endCursor } nodes { slug visibility { ...State stillNamed { organisations { slug } organisationCount activities { id } activityCount } }
    partnerships(first: 3) { nodes { visibility { ...State } } } activities(first: 3) { nodes { visibility { ...State } } } } }
}
fragment State on VisibilityState { side maySetConfidential confidentialFields record fields { field visibility } settings { ${SETTING} } }`;

export const LOOK_UP = `query ($word: ID!, $text: String!, $filter: CoverageFilter!) {
  organisation(slug: $word) { ${ORGANISATION} } organisations(search: $text) { ${PAGE} nodes { name } }
  activity(id: $word) { ${ACTIVITY} } partnership(id: $word) { ${PARTNERSHIP} } ownRecords(ids: [$word])
  activities(filter: $filter) { totalCount } importRun(id: $word) { id } openInvitation(token: $text) { organisation name email role hasAccount expiresAt }
}`;

export const ONE_ACTIVITY = `query ($id: ID!) { activity(id: $id) { ${ACTIVITY} } }`;

export const SHARED = `query ($filter: CoverageFilter, $minHolders: Int!) {
  sharedPartners(filter: $filter, minHolders: $minHolders) { partner { id slug name } holders { slug } }
}`;

export const SCENARIO = `query ($id: ID!) { scenario(id: $id) { ${SCENARIO_FIELDS} } }`;
const STRATEGY = "stance reason writtenOn author { slug }";

/** Members and the secretariat ask it alone. */
export const LENS = `query ($filter: CoverageFilter) { networkLens(filter: $filter) {
  reach { ... on MetricValue { basis asOf value trust { activities used } definition { key version name meaning formula source caveat } }
    ... on MetricRange { basis asOf low high reason trust { used } definition { key } } ... on MetricUnavailable { basis asOf unavailable trust { used } definition { key } } }
  networks { network { id slug name acronym kind } tie affiliateCount hasList holders { slug } umbrellaAffiliates { slug } memberAffiliates { slug } strategy { ${STRATEGY} } }
  indirectlyShared { network { slug } affiliate { slug } years themes { key } ofNetwork { ...Support } ofAffiliate { ...Support } } indirectlySharedCount
  bridging { ...Tying } bridgingCount holdingTogether { ...Tying }
  graph { nodeCount nodes { organisation { slug } role } edges { from to tie } } trust { activities holders }
} }
fragment Support on NetworkSupport { holder { slug } years themes { key } places { key } }
fragment Tying on TyingOrganisation { organisation { slug } networks { slug } }`;

/** What somebody who heard of a network asks of it. */
export const STRATEGY_OF = `query ($word: ID!) { networkStrategy(network: $word) { ${STRATEGY} } networks(search: $word) { ${PAGE} edges { cursor node { slug } } nodes { slug } } }`;

export const OVERLAPS = `query ($filter: CoverageFilter, $word: ID!, $after: String) {
  overlaps(filter: $filter, first: 9, after: $after) { ${PAGE} byStatus { status count } byLevel { level count } edges { cursor node { ${OVERLAP} } } nodes { id } }
  overlap(id: $word) { level } roleAgreements(filter: { organisation: $word }) { totalCount }
}`;

export const PLAIN = `query ($asOf: LocalDate) {
  filterOptions(asOf: $asOf) { partnerTypes frameworks namedFrameworks { key label } years countries { code } holders { slug } regions { code } themes { code } }
  withheldPartners { partners receivedEur region { code name level parent { code } } } installation { umbrellaName demonstration }
}`;

export const IMPORTS = `query ($run: ID!) {
  importRuns { ${PAGE} nodes { id } edges { cursor node { id report { problemCount format version publishers { name ref }
    activities { read leaves new changed unchanged withdrawn } partners { mentions organisations suggestions withheld }
    places { countries regions unspecified } } } } }
  importRun(id: $run) { id fileName status message bytes bytesRead activitiesRead createdAt finishedAt
    problems { ${PAGE} edges { cursor node { line } } nodes { line activity field value code message } }
    changes { ${PAGE} edges { cursor node { line } } nodes { kind identifier title line } } }
}`;

const NEED = `id sourceType title threshold goalId goal framework theme { code } country { code } region { code } statedBy { slug name } decidedBy
  statedOn reference url closedOn version demonstration mayChange indicator { id }`;

export const GAPS = `query ($filter: GapFilter, $after: String) {
  gaps(filter: $filter, first: 9, after: $after) { ${PAGE} nodes { id } edges { cursor node { id state reason actors confirmed minimum indicatorValue
    country { code } region { code } themes { code } need { ${NEED} } present { slug } left { lastYear holder { slug } }
    nearby { ...Beside } otherThemes { ...Beside } } } }
}
fragment Beside on GapNeighbour { country { code } region { code } theme { code } holders { slug } }`;

export const CHANGES = `query ($filter: ChangeFilter, $after: String) {
  changes(filter: $filter, first: 100, after: $after) { ${PAGE} edges { cursor node { ${CHANGE} } } }
}`;

export const CHANGES_OF_EACH = `query ($after: String) {
  organisations(first: 20, after: $after) { pageInfo { endCursor } nodes { slug
    changes(first: 2) { ...Changes } partnerships(first: 3) { nodes { changes(first: 2) { ...Changes } } }
    activities(first: 3) { nodes { changes(first: 2) { ...Changes } } } } }
}
fragment Changes on ChangeConnection { totalCount nodes { ${CHANGE} } }`;

/** What takes no argument that matters; each on its own, as a refusal leaves nothing of what is asked with it. */
export const ONCE: readonly string[] = [
  `{ roleAgreements { ${PAGE} edges { cursor node { ${AGREEMENT} } } nodes { id } } }`,
  `{ visibilityReviews { ${PAGE} edges { cursor node { ${SETTING} } } nodes { id } } confidentialReviews awaitingPartnerships { ${PAGE} edges { cursor node { ${PARTNERSHIP} } } nodes { id } } }`,
  `{ accounts { ${PAGE} edges { cursor node { ${ACCOUNT} } } nodes { id } } }`,
  `{ account(id: "00000000-0000-4000-8000-000000000000") { ${ACCOUNT} } }`,
  `{ invitations { ${PAGE} edges { cursor node { id email name role createdAt expiresAt invitedBy organisation { slug name } } } nodes { id } } }`,
  `{ apiTokens { ${PAGE} edges { cursor node { id name scopes createdAt createdBy expiresAt lastUsedAt revokedAt makerMay organisation { slug name } } } nodes { id } } }`,
  `{ partnerLinks { ${PAGE} edges { cursor node { id email language createdAt createdBy expiresAt lastUsedAt revokedAt makerMay organisation { slug name } } } nodes { id } } }`,
  `{ ourRecord { linkExpiresAt organisation { slug } recordedBy { id holderName holderSlug side startsOn endsOn agreementType awaitsPartner isDisputed isCounted
    confirmedOn activityCount receivedEur receivedKnownOf ${THEMES} countries { code } regions { code } ${SOURCE} remarks { ${REMARK} } maySpeak
    visibility { record settings { ${SETTING} } } }
    decisions { id slug title type isOwnProgramme ledByName openedOn decidedOn outcome currentStage capacity stance mayScore tellsUnshared
      agenda { id title putOn } proposals { id title status submittedOn answeredOn reasons changedSentence changedUrl } said { ${OUR_SCORE} } saidAtSession { ${OUR_SCORE} } claimed { ${OUR_SCORE} } } } }`,
  `{ openRemarks { ${PAGE} edges { cursor node { ${REMARK} partnership { id } } } nodes { id } } }`,
  `{ me { givenSecondFactor needsSecondFactor requiresSecondFactor mayOpenConfidential codeOpensOwn confidentialUntil invitesFor { slug name } makesTokensFor { slug name } ${GRANTS} account { ${ACCOUNT} }
    viewerMay { announceIntentions answerForDecisions confirmThemes importFiles inviteColleagues keepBodies keepNeeds keepQuestionnaires keepScenarios leadDecisions leadSessions manageAccounts manageTokens operateRounds readAmongPeers readHistory readOwnRecord readParticipation recordFrameworks recordProposals reportBack reviewVisibility stateNeeds takeSnapshots writeNetworkStrategy } } }`,
  `{ statedNeeds { ${PAGE} edges { cursor node { ${NEED} } } nodes { id } } }`,
  `{ indicators { ${PAGE} edges { cursor node { id } } nodes { id code name year direction unit publisher url licence isOpen demonstration valueCount values { value year country { code } } } }
    indicator(id: "00000000-0000-4000-8000-000000000000") { id } }`,
  `{ needWeightSets { ${PAGE} edges { cursor node { id } } nodes { id title sourceType decidedBy decidedOn reference validFrom demonstration weights { value theme { code } country { code } } } } }`,
  `{ coverageSnapshots { ${PAGE} edges { cursor node { id title takenOn address createdAt organisation { slug name } viewerMay { remove } } } nodes { id } } }`,
  "{ changeAuthors { id name isProgram } }",
  `{ scenarios { ${PAGE} edges { cursor node { ${SCENARIO_FIELDS} } } nodes { id } } intentions { ${PAGE} edges { cursor node { id kind startsOn note announcedAt
    withdrawnOn mayWithdraw organisation { id } country { code } theme { code } } } nodes { id } } }`,
  "{ mySessions { id createdAt lastSeenAt userAgent ipAddress isCurrent } }",
  `{ demoAccounts { role name email password code organisation } signInOptions { providerName shortestPassword }
    countries { code } themes { code version name definition sectors { code category name } } }`,
];

export const SET = "mutation ($input: VisibilityInput!) { setVisibility(input: $input) { id } }";

const METRIC =
  "definition { key version name meaning formula source caveat } trust { activities used } basis asOf";
export const FIGURE = `{ ... on MetricValue { value ${METRIC} } ... on MetricRange { low high reason ${METRIC} } ... on MetricUnavailable { unavailable ${METRIC} } }`;
const NAMED = "{ key label kind group groupLabel }";

export const SIMULATE = `query ($changes: [ScenarioChangeInput!]!, $filter: CoverageFilter, $basis: EffortBasis!) {
  simulate(changes: $changes, filter: $filter, basis: $basis, withIntentions: true) {
    asOf basis changes { kind organisation { ...Named } place { key } theme { key } framework factor effortEur announcedFrom effect activities }
    states { state before after } cellsEmptied cellsFromOneToNone partnersWithNone partnersWithOne partnerBudgetAtRisk ${FIGURE} before { presenceCoverage ${FIGURE} } after { coordinationRate ${FIGURE} }
    frameworkShares { cycle holder { ...Named } line before ${FIGURE} after ${FIGURE} reachesBefore reachesAfter }
    cells { theme { key } place { key } before { ...Moment } after { ...Moment } fromOneToNone gone { ...Named } came { ...Named } }
    partners { partner { ...Named } before { id } after { id } lostEur } trust { activities }
  }
}
fragment Named on NamedOrganisation { id slug name kind }
fragment Moment on CellMoment { state umbrella members }`;

export const PROFILE = `query ($filter: CoverageFilter, $basis: EffortBasis!, $weightSet: ID) {
  complementarityProfile(filter: $filter, basis: $basis, weightSet: $weightSet) {
    basis asOf coordinationRate ${FIGURE} presenceCoverage ${FIGURE} needsCoverage ${FIGURE} addedCoverage ${FIGURE} needsMismatch ${FIGURE} shortfalls { share theme ${NAMED} country ${NAMED} }
    axes { axis overlap ${FIGURE} differentiation ${FIGURE} jaccard ${FIGURE} umbrellaConcentration ${FIGURE} membersConcentration ${FIGURE}
      checks { pianka ${FIGURE} krugman ${FIGURE} } }
    themes { ...Key } countries { ...Key }
  }
}
fragment Key on KeyProfile { on ${NAMED} concentration ${FIGURE} effectiveNumber ${FIGURE} }`;

/** Refused to all but members and the secretariat. */
export const FRAGMENTATION = `query ($filter: CoverageFilter, $basis: EffortBasis!) {
  complementarityProfile(filter: $filter, basis: $basis) { themes { ...Key } countries { ...Key } }
}
fragment Key on KeyProfile { on ${NAMED} fragmentation ${FIGURE} }`;

export const PAIRS = `query ($filter: CoverageFilter, $basis: EffortBasis!, $axis: ProfileAxis!, $after: String) {
  organisationPairs(filter: $filter, basis: $basis, axis: $axis, first: 100, after: $after) {
    ${PAGE} edges { cursor node { sharedKeys } } nodes { sharedKeys first ${NAMED} second ${NAMED} overlap ${FIGURE} } }
}`;

/** Refused to all but members and the secretariat. */
export const DIVISION = `query ($filter: CoverageFilter, $basis: EffortBasis!, $axis: ProfileAxis!) {
  divisionOfLabour(filter: $filter, basis: $basis) {
    basis asOf trust { activities used } significance { key }
    holders { ${PAGE} edges { cursor node { countries } } nodes { countries holder ${NAMED} concentrationRatio ${FIGURE} } }
    relations { ${PAGE} edges { cursor node { isSignificant } }
      nodes { shareOfCountry shareOfAll isAboveOwn isAmongLargest isSignificant holder ${NAMED} country ${NAMED} } }
    locationQuotients(axis: $axis) { ${PAGE} edges { cursor node { on { key } } } nodes { holder ${NAMED} on ${NAMED} quotient ${FIGURE} } }
  }
}`;
