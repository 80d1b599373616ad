import type { Chance } from "./chance.ts";
import { type Facet, type Known, type Question, someFilter } from "./questions.ts";
import { FOLLOW_UPS, ONE_TERM, SAFE_SPACES, TERM_WARNINGS, TERMS } from "./voice-documents.ts";

/** Facets of words, each with values that occur, that do not, and that are hidden. */
export const termFacets = (chance: Chance, { open, words }: Known): readonly Facet[] => [
  ["language", () => chance.pick(["en", "nl"])],
  ["statuses", () => chance.some(["PROPOSED", "CONTESTED", "DISCOURAGED"], 0.6)],
  ["search", () => chance.pick(["word", open.alpha.name, ...words])],
];

/** What an attacker asks of safe-space sessions and of words. */
export const ofVoice = (chance: Chance, known: Known): Question[] => [
  ...[...SAFE_SPACES, TERM_WARNINGS].map((query) => ({ query, variables: {} })),
  { query: FOLLOW_UPS, variables: {}, pages: "safeSpaceFollowUps" },
  ...[{}, someFilter(chance, termFacets(chance, known), 0.4)].map((filter) => ({
    query: TERMS,
    variables: { filter },
    pages: "terms",
  })),
  ...chance
    .some(known.words, 0.2)
    .map((word) => ({ query: ONE_TERM, variables: { word: `word-proposed-${word}` } })),
];
