import { PAGE, SOURCE } from "./documents.ts";

const TOLD_OF_METRICS = ["MetricValue", "MetricRange", "MetricUnavailable"]
  .map(
    (type) =>
      `fragment ${type}Told on ${type} { basis asOf trust { activities used } definition { key version name meaning formula source caveat } }`,
  )
  .join("\n");
const CYCLE = `code startsOn endsOn operationalShareLine subsidyShareLine confirmedShareMinimum ${SOURCE}`;
const GOAL =
  "id position name names { language text } themes { code } workers { organisation { slug } basis activities }";
const FRAMEWORK = `code kind name names { language text } activities cycle { ${CYCLE} } country { code } theme { code } referenceOrganisation { slug }
  goals { ${GOAL} } actors { id startsOn endsOn takesPart organisation { slug } } confirmation { actors confirmed minimum isEnough } ${SOURCE}
  viewerMay { edit setReference linkActivities readCommitments }`;

/** Of frameworks: one that is recorded, and one that activities name. */
export const FRAMEWORKS_OF_ALL = `query ($code: ID!) {
  framework(code: $code) { ${FRAMEWORK} } frameworks { ${PAGE} nodes { code } edges { cursor node { code } } } frameworkCycles { ${CYCLE} }
  frameworkTable(code: $code) { ${PAGE} edges { cursor node { actor { slug } } } nodes { actor { slug } isActor partner { id slug name } isLinked countries { code }
    regions { code } themes { code } goals { id } activities firstYear lastYear } }
}`;

const SHARE = `line reachesLine linkedActivities insideEur totalEur share { ... on MetricValue { value ...MetricValueTold } ... on MetricRange { low high reason ...MetricRangeTold } ... on MetricUnavailable { unavailable ...MetricUnavailableTold } }`;

/** Of frameworks what is for members and the secretariat. */
export const FRAMEWORKS_OF_PEERS: readonly string[] = [
  `{ commitments { ${PAGE} edges { cursor node { id } } nodes { id text dueOn state stateOn note isLate mayChange framework { code } goal { id } owner { slug }
    parties { slug } haveLeft { slug } } } }`,
  `{ frameworkShares(cycle: "2022-2026") { cycle { code } whole { ${SHARE} } holders { holder { slug } ${SHARE} } } }
  ${TOLD_OF_METRICS}`,
];
