import type { Chance } from "./chance.ts";
import { impactFacets } from "./demand-questions.ts";
import {
  CHECK,
  DUPLICATES,
  IMPACT,
  ONE_OUTCOME,
  OUTCOMES,
  OUTCOMES_OF_DEMANDS,
  OUTCOMES_OF_EACH,
} from "./outcome-documents.ts";
import { type Facet, type Known, type Question, someFilter } from "./questions.ts";

/** Facets of changes, each with values that occur, that do not, and that are hidden. */
export const outcomeFacets = (chance: Chance, known: Known): readonly Facet[] => [
  ...impactFacets(chance, known),
  ["influenceTypes", () => chance.some(["POLICY_CONTENT", "PROCEDURE", "ATTITUDE"], 0.6)],
  ["directions", () => [chance.pick(["POSITIVE", "NEGATIVE", "MIXED"])]],
  ["intended", () => chance.happens()],
  ["statuses", () => [chance.pick(["SUBSTANTIATED", "PARTIAL", "CONTESTED", "UNSUBSTANTIATED"])]],
  [
    "demand",
    () => chance.pick(["demand-public", "demand-network", ...known.words.map((word) => `demand-of-${word}`)]),
  ],
];

/** What an attacker asks of changes. */
export const ofOutcomes = (chance: Chance, known: Known): Question[] => [
  ...[{}, someFilter(chance, outcomeFacets(chance, known), 0.2)].flatMap((filter) => [
    { query: OUTCOMES, variables: { filter }, pages: "outcomes" },
    { query: IMPACT, variables: { filter, counting: chance.pick(["WHOLE", "FRACTIONAL"]) } },
  ]),
  ...chance
    .some(known.words, 0.2)
    .flatMap((word) => [word, `change-of-${word}`, `change-with-${word}`])
    .flatMap((word) => [
      { query: ONE_OUTCOME, variables: { word } },
      { query: CHECK, variables: { word: word.replace("change-of-", "demand-of-") } },
    ]),
  { query: CHECK, variables: { word: "demand-public" } },
  { query: DUPLICATES, variables: {}, pages: "possibleDuplicates" },
  { query: OUTCOMES_OF_EACH, variables: {}, pages: "organisations" },
  { query: OUTCOMES_OF_DEMANDS, variables: {} },
];
