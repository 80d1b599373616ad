import { ChangedEntity } from "@onze/schema";
import type { Chance } from "./chance.ts";
import { CHANGES, CHANGES_OF_EACH } from "./documents.ts";
import { type Facet, type Known, type Question, someFilter } from "./questions.ts";
import { PERSON, PROGRAM } from "./traces.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Facets of changes, each with values that occur, that do not, and that are hidden. */
export function changeFacets(chance: Chance, { open, words }: Known): readonly Facet[] {
  const ids = [...words, open.alpha.id, ...open.partners.map(({ id }) => id)].filter((word) =>
    UUID.test(word),
  );
  return [
    [
      "organisation",
      () => chance.pick([...words, open.alpha.slug, ...open.partners.map(({ slug }) => slug)]),
    ],
    ["entity", () => chance.pick(Object.values(ChangedEntity))],
    ["recordId", () => chance.pick(ids)],
    ["path", () => chance.pick(["SYSTEM", "PERSON"])],
    ["by", () => chance.pick([PERSON, PROGRAM, ...ids])],
    ["from", () => chance.pick(["2025-12-31", "2026-01-02"])],
    ["to", () => chance.pick(["2025-12-31", "2026-01-01"])],
  ];
}

/** What an attacker asks of what changed. */
export const ofHistory = (chance: Chance, known: Known): Question[] => [
  { query: CHANGES, variables: {}, pages: "changes" },
  ...[0, 1].map(() => ({
    query: CHANGES,
    variables: { filter: someFilter(chance, changeFacets(chance, known), 0.3) },
    pages: "changes",
  })),
  { query: CHANGES_OF_EACH, variables: {}, pages: "organisations" },
];
