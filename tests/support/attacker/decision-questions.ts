import type { Chance } from "./chance.ts";
import { CALENDAR, DECISIONS, ONE_DECISION, WAITING } from "./decision-documents.ts";
import { type Facet, type Known, type Question, someFilter } from "./questions.ts";

/** Facets of decisions, each with values that occur, that do not, and that are hidden. */
export function decisionFacets(chance: Chance, { open, words }: Known): readonly Facet[] {
  return [
    ["types", () => ["POLICY_DEMAND"]],
    ["open", () => chance.happens()],
    ["ownProgramme", () => false],
    [
      "organisation",
      () => chance.pick([...words, open.alpha.slug, ...open.partners.map(({ slug }) => slug)]),
    ],
    ["year", () => 2026],
    ["search", () => chance.pick(["demand", ...words])],
  ];
}

/** What an attacker asks of decisions. */
export const ofDecisions = (chance: Chance, known: Known): Question[] => [
  ...[{}, someFilter(chance, decisionFacets(chance, known), 0.3)].map((filter) => ({
    query: DECISIONS,
    variables: { filter },
    pages: "decisions",
  })),
  ...chance.some(known.words, 0.2).map((word) => ({ query: ONE_DECISION, variables: { word } })),
  { query: CALENDAR, variables: {} },
  { query: WAITING, variables: {} },
];
