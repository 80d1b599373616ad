/* What is asked of evidence, of its copies and of what organisations say of it. */

const ITEM = `id claim kind title source url datedOn expected ifTrue ifFalse observed dependencyGroup visibility test linkState linkCheckedOn
  addedBy { slug name } viewerMay { edit } file { sha256 name mediaType size storedAt href }`;

/** Of every change, with how far it carries what is claimed. */
export const EVIDENCE_OF_EACH = `query ($after: String) {
  outcomes(first: 9, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { slug evidence { ${ITEM} }
    contribution: confidence { band whyNot advice } change: confidence(claim: CHANGE) { band whyNot advice }
    bondAssessments { id scores note assessedOn organisation { slug name } principles { principle score } } } }
}`;
