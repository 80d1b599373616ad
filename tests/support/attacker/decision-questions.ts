import type { Chance } from "./chance.ts";
import {
  CALENDAR,
  DECISIONS,
  ONE_DECISION,
  ONE_PROPOSAL,
  OURS,
  PROPOSALS,
  WAITING,
} from "./decision-documents.ts";
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

/** Facets of proposals, likewise. */
export function proposalFacets(chance: Chance, { open, words }: Known): readonly Facet[] {
  return [
    ["decision", () => chance.pick(["decision-true", "decision-false", ...words])],
    ["author", () => chance.pick([...words, open.alpha.slug, ...open.partners.map(({ slug }) => slug)])],
    ["statuses", () => chance.pick([["SUBMITTED"], ["REJECTED", "ADOPTED"]])],
    ["waiting", () => chance.happens()],
    ["late", () => chance.happens()],
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
  ...[{}, someFilter(chance, proposalFacets(chance, known), 0.3)].map((filter) => ({
    query: PROPOSALS,
    variables: { filter },
    pages: "proposals",
  })),
  ...chance.some(known.words, 0.2).map((word) => ({ query: ONE_PROPOSAL, variables: { word } })),
  { query: OURS, variables: {}, pages: "whatBecameOfOurs" },
  { query: CALENDAR, variables: {} },
  { query: WAITING, variables: {} },
];
