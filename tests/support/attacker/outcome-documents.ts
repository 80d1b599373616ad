import { FIGURE, PAGE, SOURCE } from "./documents.ts";

/* What is asked of changes, of who wrote them down and contributed, and of what is counted of them. */

const CONTRIBUTION = `id narrative language role beganOn endedOn confirmedOn visibility version organisation { slug name } actions { id title } viewerMay { edit }`;
const OUTCOME = `id slug title language actor actorKind change changedFrom changedTo changedOn changedUntil significance story arena influenceType direction
  isIntended harvestedOn version visibility isPartnerCoAuthored isGuarded missing demonstration theme { code } country { code } region { code } ${SOURCE}
  harvestedBy { slug name } coAuthors { slug name } demands { slug title } contributions { ${CONTRIBUTION} }
  rivals { id text assessment because assessedOn } mergedFrom { slug title } alike { reasons outcome { slug title } }
  consents { id upTo saidOn note organisation { slug name } } viewerMay { keep contribute merge consent assess }`;
const COUNTED = `{ holds counted share ${FIGURE} }`;

export const OUTCOMES = `query ($filter: OutcomeFilter, $after: String) {
  outcomes(filter: $filter, first: 9, after: $after) { ${PAGE} nodes { id } edges { cursor node { ${OUTCOME} } } }
}`;

/** What somebody who heard of a change asks of it. */
export const ONE_OUTCOME = `query ($word: ID!) { outcome(slug: $word) { ${OUTCOME} } }`;

export const IMPACT = `query ($filter: OutcomeFilter, $counting: Counting!) {
  impactMatrix(filter: $filter) { asOf total cells { arena influenceType total counts { status count } negativeOrUnintended outcomes { slug title } }
    substantiated ${COUNTED} tested ${COUNTED} rivalsChecked ${COUNTED} adverse ${COUNTED} coAuthored ${COUNTED}
    whatWentOtherwise { negative mixed unintended isOddlyNone outcomes { slug title } reversed reversedDemands { slug title } }
    contributions(counting: $counting) { count organisation { slug name } } evidenceAge { dated undated medianDays oldestOn newestOn } }
}`;

/** Refused to those who keep nothing, so it is asked on its own. */
export const DUPLICATES = `query ($after: String) {
  possibleDuplicates(first: 9, after: $after) { ${PAGE} nodes { reasons } edges { cursor node { reasons first { slug title } second { slug title } } } }
}`;

export const CHECK = `query ($word: ID!) { checkStatement(input: { actor: "A council", changedOn: "2025-12-31", demands: [$word] }) { gap text } }`;

export const OUTCOMES_OF_EACH = `query ($after: String) {
  organisations(first: 9, after: $after) { pageInfo { endCursor } nodes { slug outcomes(first: 3) { ${PAGE} nodes { title } edges { cursor node { id } } } } }
}`;

export const OUTCOMES_OF_DEMANDS = "{ policyDemands(first: 9) { nodes { slug outcomes { slug title } } } }";
