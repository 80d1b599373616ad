import { FIGURE, PAGE, SOURCE } from "./documents.ts";

/* What is asked of demands, of who stands behind them and of what was done for them. */

const ACTION = "id type title beganOn endedOn met isPublic actors { slug name }";
const DEMAND = `id slug title summary language arena raisedOn position positionUrl visibility version currentStage flag demonstration
  theme { code } country { code } region { code } decision { slug title } agreement { id } ${SOURCE} viewerMay { keep code } uptake ${FIGURE}
  parties { id capacity organisation { slug name } } targets { id name kind }
  asks { id number text weight unit ideal fallback result codings { id uptake text url codedOn isOwn } improvement ${FIGURE} }
  stages { id stage happenedOn flag source url until days isSetback } coordination { id state agreedOn note organisation { slug name } }
  actions { ${ACTION} }`;

export const DEMANDS = `query ($filter: DemandFilter, $after: String) {
  policyDemands(filter: $filter, first: 9, after: $after) { ${PAGE} nodes { id } edges { cursor node { ${DEMAND} } } }
}`;

/** What somebody who heard of a demand asks of it. */
export const ONE_DEMAND = `query ($word: ID!) { policyDemand(slug: $word) { ${DEMAND} } }`;

export const CONTACTS = `query ($filter: ImpactFilter, $after: String) {
  lobbyContacts(filter: $filter, first: 9, after: $after) { ${PAGE} nodes { id } edges { cursor node { ${ACTION} demand { slug title } } } }
}`;

export const DEMANDS_OF_EACH = `query ($after: String) {
  organisations(first: 9, after: $after) { pageInfo { endCursor } nodes { slug demands(first: 3) { ${PAGE} nodes { title } edges { cursor node { id } } } } }
}`;

export const DEMANDS_OF_DECISIONS =
  "{ decisions(first: 9) { nodes { slug demands { slug title parties { organisation { slug } } } } } }";
