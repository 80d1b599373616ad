import type { Chance } from "./chance.ts";
import { CONTACTS, DEMANDS, DEMANDS_OF_DECISIONS, DEMANDS_OF_EACH, ONE_DEMAND } from "./demand-documents.ts";
import { COUNTRIES } from "./public-world.ts";
import { type Facet, type Known, type Question, someFilter } from "./questions.ts";

/** Facets of what is asked and of what changed, each with values that occur, that do not, and that are hidden. */
export function impactFacets(chance: Chance, { ground, open, words }: Known): readonly Facet[] {
  return [
    ["themes", () => chance.some(ground.themes, 0.6)],
    ["countries", () => chance.some([...COUNTRIES, "PE"], 0.6)],
    ["regions", () => [chance.pick(["017", "002", "001", "202"])]],
    ["holders", () => [chance.pick([...words, open.alpha.slug, "11-11-11"])]],
    ["partner", () => chance.pick([...words, ...open.partners.map(({ slug }) => slug)])],
    ["years", () => [chance.pick([2025, 2026])]],
    ["from", () => chance.pick(["2025-06-01", "2026-01-02"])],
    ["until", () => chance.pick(["2026-02-02", "2026-12-31"])],
    ["arenas", () => [chance.pick(["BELGIUM", "EUROPE", "INTERNATIONAL"])]],
    ["search", () => chance.pick(["asks", ...words])],
  ];
}

/** Facets of demands, likewise. */
export const demandFacets = (chance: Chance, known: Known): readonly Facet[] => [
  ...impactFacets(chance, known),
  ["stages", () => [chance.pick([1, 3])]],
  ["flags", () => ["REVERSED"]],
  ["decision", () => chance.pick(["decision-true", "decision-false", ...known.words])],
];

/** What an attacker asks of demands. */
export const ofDemands = (chance: Chance, known: Known): Question[] => [
  ...[{}, someFilter(chance, demandFacets(chance, known), 0.2)].map((filter) => ({
    query: DEMANDS,
    variables: { filter },
    pages: "policyDemands",
  })),
  ...[{}, someFilter(chance, impactFacets(chance, known), 0.2)].map((filter) => ({
    query: CONTACTS,
    variables: { filter },
    pages: "lobbyContacts",
  })),
  ...chance
    .some(known.words, 0.2)
    .flatMap((word) => [word, `demand-of-${word}`])
    .map((word) => ({ query: ONE_DEMAND, variables: { word } })),
  { query: DEMANDS_OF_EACH, variables: {}, pages: "organisations" },
  { query: DEMANDS_OF_DECISIONS, variables: {} },
];
