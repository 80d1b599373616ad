import type { Chance } from "./chance.ts";
import type { Facet, Known, Question } from "./questions.ts";

/* What is asked of how far partners took part. */

const FIGURE = `{ ... on MetricValue { value basis asOf trust { used } definition { key } } ... on MetricRange { low high reason definition { key } }
  ... on MetricUnavailable { unavailable basis asOf trust { used } definition { key } } }`;
const FIGURES = `{ decisions asked scored told counts turnout ${FIGURE} meanActual ${FIGURE} coDecisionRate ${FIGURE} meanDesired ${FIGURE} meanClaimed ${FIGURE}
  powerGap ${FIGURE} agreementRate ${FIGURE} claimGap ${FIGURE} }`;
const TIME = `{ median ${FIGURE} whyNoMedian cases open oldestOpenDays listed { id title decisionSlug days isOpen } }`;

const LEDGER = `query ($filter: LedgerFilter, $asOf: LocalDate) { participationLedger(filter: $filter, asOf: $asOf) { asOf years rows { type year isOwnProgramme
  figures ${FIGURES} } whole ${FIGURES} withoutOwnProgramme ${FIGURES} acts { proposals decided followThrough ${FIGURE} agendaInitiation ${FIGURE}
  adoptionStrict ${FIGURE} adoptionBroad ${FIGURE} adoptionParity ${FIGURE} timeToAnswer ${TIME} timeToAdoption ${TIME} onTimeRate ${FIGURE}
  reasonsGiven ${FIGURE} loopClosure ${FIGURE} cases { followThrough agendaInitiation adoptionStrict adoptionBroad onTimeRate reasonsGiven loopClosure } } waiting { lateProposals oldestDays neverScored unreported } } }`;

const ONE = `query ($word: ID!) { decisionParticipation(decision: $word) { figures ${FIGURES} scoreAs { slug name } claimOf { slug name } } }`;

const SCORES = `query ($filter: ScoreFilter, $after: String) { participationScores(filter: $filter, first: 9, after: $after) {
  totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } nodes { id assessedBy actual desired agrees evidence
    assessedOn isShared version mayChange decision { slug title } organisation { slug name } } } }`;

/** Facets of decisions of the ledger, each with values that occur, that do not, and that are hidden. */
export function ledgerFacets(chance: Chance, { open, words }: Known): readonly Facet[] {
  const anybody = () => chance.pick([...words, open.alpha.slug, ...open.partners.map(({ slug }) => slug)]);
  return [
    ["types", () => chance.pick([["POLICY_DEMAND"], ["POSITION"]])],
    ["years", () => [2026]],
    ["organisation", anybody],
    ["ledBy", anybody],
  ];
}

/** The same of scores. */
export const scoreFacets = (chance: Chance, known: Known): readonly Facet[] => [
  ...ledgerFacets(chance, known),
  ["decision", () => chance.pick([...known.words, "decision-true"])],
  ["assessedBy", () => chance.pick([["PARTNER"], ["SECRETARIAT"]])],
];

const chosen = (chance: Chance, facets: readonly Facet[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(chance.some(facets, 0.4).map(([name, value]) => [name, value()]));

/** What an attacker asks of how far partners took part. */
export const ofParticipation = (chance: Chance, known: Known): Question[] => [
  { query: LEDGER, variables: {} },
  { query: LEDGER, variables: { filter: chosen(chance, ledgerFacets(chance, known)), asOf: "2026-06-01" } },
  ...["decision-true", "decision-false", chance.pick(known.words)].map((word) => ({
    query: ONE,
    variables: { word },
  })),
  ...[{}, chosen(chance, scoreFacets(chance, known))].map((filter) => ({
    query: SCORES,
    variables: { filter },
    pages: "participationScores",
  })),
];
