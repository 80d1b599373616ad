import { BODIES, SPEAKING } from "./body-documents.ts";
import type { Chance } from "./chance.ts";
import { ofDecisions } from "./decision-questions.ts";
import { ofDemands } from "./demand-questions.ts";
import {
  ACTIVITIES,
  CHANGES,
  CLASSES_OF_EACH,
  DIFFERENCE,
  DIVISION,
  FLOW,
  FRAGMENTATION,
  GAPS,
  IMPORTS,
  LENS,
  LOOK_UP,
  MATRIX,
  ONCE,
  ONE_ACTIVITY,
  ORGANISATIONS,
  OVERLAPS,
  PAIRS,
  PLAIN,
  PROFILE,
  SCENARIO,
  SET,
  SHARED,
  SIMULATE,
  STRATEGY_OF,
} from "./documents.ts";
import { EVIDENCE_OF_EACH } from "./evidence-documents.ts";
import { FRAMEWORKS_OF_ALL, FRAMEWORKS_OF_PEERS } from "./framework-documents.ts";
import { ofHistory } from "./history-questions.ts";
import { ofOutcomes } from "./outcome-questions.ts";
import { ofParticipation } from "./participation-questions.ts";
import { COUNTRIES, FRAMEWORKS, type Ground, type PublicWorld, WEIGHT_SET, YEARS } from "./public-world.ts";
import { ROUNDS } from "./round-documents.ts";
import { SESSIONS } from "./session-documents.ts";
import { ofSubstantiations } from "./substantiation-questions.ts";
import { RUN } from "./traces.ts";
import { ofVoice } from "./voice-questions.ts";

/** A question that an attacker asks; a list is asked to its end, page by page, where `pages` names its field. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly pages?: string;
}

/** Axes, orders and the like: what an enum of the schema holds. */
const AXES = ["THEME", "COUNTRY", "REGION", "CONTINENT", "PARTNER_TYPE", "FRAMEWORK", "HOLDER"];
const PROFILE_AXES = ["PARTNER_TYPE", "THEME", "PLACE", "ROLE", "JOINT"];
const BASES = ["PRESENCE", "ACTIVITY_COUNT", "BUDGET"];
const ORDERS = ["IDENTIFIER", "TITLE", "HOLDER", "START", "AMOUNT", "CONFIRMED"];
const DAYS = ["2025-06-01", "2026-02-01", "2026-08-01"];

export interface Known {
  readonly ground: Ground;
  readonly open: PublicWorld;
  /** Whatever the attacker may have heard of. */
  readonly words: readonly string[];
  /** Whether these are of nothing that the attacker sees. */
  readonly isUnseen: boolean;
}

/** A facet of a filter, and a value that chance gives it. */
export type Facet = readonly [name: string, value: () => unknown];

/** A filter that chooses by some facets. */
export const someFilter = (chance: Chance, facets: readonly Facet[], probability: number): object =>
  Object.fromEntries(chance.some(facets, probability).map(([facet, value]) => [facet, value()]));

/** Facets of coverage, each with values that occur, that do not, and that are hidden. */
export function coverageFacets(chance: Chance, { ground, open, words }: Known): readonly Facet[] {
  const some = <Item>(items: readonly Item[]): readonly Item[] => chance.some(items, 0.6);
  return [
    ["themes", () => some([...ground.themes, "NOT_STATED"])],
    ["countries", () => some([...COUNTRIES, "PE", "NOT_STATED"])],
    ["regions", () => [chance.pick(["017", "002", "001", "005", "202"])]],
    ["holders", () => some(["11-11-11", open.alpha.slug, open.beta.id])],
    ["partnerTypes", () => some(["PARTNER", "MOVEMENT", "DIASPORA"])],
    ["frameworks", () => some([...FRAMEWORKS, "NOT_STATED"])],
    ["years", () => some(YEARS)],
    ["partner", () => chance.pick([...words, ...open.partners.map(({ slug }) => slug)])],
    ["network", () => chance.pick([open.network.slug, ...words])],
    ["sides", () => [chance.pick(["UMBRELLA", "MEMBERS", "OTHER"])]],
    ["withoutPartner", () => true],
    ["phases", () => some(["PLANNED", "ONGOING", "CLOSED"])],
    ["suggestedThemes", () => false],
    ["asOf", () => chance.pick(DAYS)],
  ];
}

/** Facets of what is recorded where needs stand. */
export function gapFacets(chance: Chance, { ground }: Known): readonly Facet[] {
  return [
    ["themes", () => chance.some([...ground.themes, "NOT_STATED"], 0.6)],
    ["countries", () => chance.some([...COUNTRIES, "PE"], 0.6)],
    ["regions", () => [chance.pick(["017", "002", "001", "202"])]],
    ["frameworks", () => chance.some(FRAMEWORKS, 0.6)],
    ["sourceTypes", () => ["PARTNER_PRIORITY"]],
    ["years", () => [chance.pick(YEARS)]],
    ["suggestedThemes", () => false],
  ];
}

/** What an attacker asks of a world: every query of the schema, filters of all kinds, and what they heard of. */
export function makeQuestions(chance: Chance, known: Known, filters: number): Question[] {
  const chosen = [
    {},
    ...DAYS.slice(1, 2).map((asOf) => ({ asOf })),
    ...Array.from({ length: filters }, () => someFilter(chance, coverageFacets(chance, known), 0.2)),
  ];
  return [
    ...chosen.flatMap((filter) => ofFilter(chance, filter, known)),
    ...chance
      .some(known.words, 0.3)
      .flatMap((word) => [lookUp(word), { query: STRATEGY_OF, variables: { word } }]),
    ...chosen.map((filter) => ofOverlaps(filter, chance.pick(known.words))),
    ...known.open.unlisted.flatMap(({ id }) => [
      { query: ONE_ACTIVITY, variables: { id } },
      { query: CHANGES, variables: { filter: { recordId: id } }, pages: "changes" },
    ]),
    { query: ORGANISATIONS, variables: {}, pages: "organisations" },
    { query: PLAIN, variables: {} },
    { query: PLAIN, variables: { asOf: chance.pick(DAYS) } },
    { query: IMPORTS, variables: { run: RUN } },
    ...FRAMEWORKS.map((code) => ({ query: FRAMEWORKS_OF_ALL, variables: { code } })),
    ...FRAMEWORKS_OF_PEERS.map((query) => ({ query, variables: {} })),
    {
      query: BODIES,
      variables: { slug: "council", asOf: chance.pick(["2019-12-31", "2020-01-01", ...DAYS]) },
    },
    { query: BODIES, variables: { slug: chance.pick(known.words) } },
    { query: SPEAKING, variables: { slug: "council", year: chance.pick(YEARS) } },
    ...[...ONCE, ...ROUNDS, ...SESSIONS].map((query) => ({ query, variables: {} })),
    ...chance.some(known.words, 0.2).map((id) => ({ query: SCENARIO, variables: { id } })),
    { query: CLASSES_OF_EACH, variables: {}, pages: "organisations" },
    ...ofDecisions(chance, known),
    ...ofDemands(chance, known),
    ...ofOutcomes(chance, known),
    ...ofSubstantiations(chance, known),
    ...ofVoice(chance, known),
    { query: EVIDENCE_OF_EACH, variables: {}, pages: "outcomes" },
    ...ofParticipation(chance, known),
    ...ofHistory(chance, known),
    ...[{}, { years: YEARS }, someFilter(chance, gapFacets(chance, known), 0.2)].map((filter) => ({
      query: GAPS,
      variables: { filter },
      pages: "gaps",
    })),
    // of what they see it would be done
    ...(known.isUnseen ? known.words.map(unhide) : []),
  ];
}

function ofFilter(chance: Chance, filter: object, { open, words }: Known): Question[] {
  const matrix = { rows: chance.pick(AXES), columns: chance.pick(AXES), basis: chance.pick(BASES) };
  return [
    { query: MATRIX, variables: { rows: "THEME", columns: "COUNTRY", basis: "PRESENCE", filter } },
    { query: MATRIX, variables: { ...matrix, filter } },
    { query: PROFILE, variables: { filter, basis: chance.pick(BASES) } },
    { query: PROFILE, variables: { filter, basis: chance.pick(BASES), weightSet: WEIGHT_SET } },
    { query: FRAGMENTATION, variables: { filter, basis: chance.pick(BASES) } },
    {
      query: PAIRS,
      variables: { filter, basis: chance.pick(BASES), axis: chance.pick(PROFILE_AXES) },
      pages: "organisationPairs",
    },
    {
      query: DIVISION,
      variables: {
        filter,
        basis: chance.pick(["ACTIVITY_COUNT", "BUDGET"]),
        axis: chance.pick(["THEME", "PLACE"]),
      },
    },
    { query: MATRIX, variables: { ...matrix, filter, compare: chance.pick([open.alpha.slug, ...words]) } },
    { query: FLOW, variables: { filter, basis: chance.pick(BASES) } },
    {
      query: DIFFERENCE,
      variables: { ...matrix, filter: { ...filter, asOf: null }, from: chance.pick(DAYS) },
    },
    { query: LENS, variables: { filter } },
    { query: PROFILE, variables: { filter, basis: chance.pick(BASES) } },
    {
      query: PAIRS,
      variables: { filter, basis: chance.pick(BASES), axis: chance.pick(PROFILE_AXES) },
      pages: "organisationPairs",
    },
    {
      query: DIVISION,
      variables: {
        filter,
        basis: chance.pick(["ACTIVITY_COUNT", "BUDGET"]),
        axis: chance.pick(["THEME", "PLACE"]),
      },
    },
    { query: SHARED, variables: { filter, minHolders: chance.pick([1, 2]) } },
    { query: SIMULATE, variables: { filter, basis: chance.pick(BASES), changes: someChanges(chance) } },
    {
      query: ACTIVITIES,
      variables: { filter, orderBy: chance.pick(ORDERS), descending: chance.happens() },
      pages: "activities",
    },
  ];
}

/** What would be gone, so that whoever is left with nobody would be told. */
const someChanges = (chance: Chance): readonly object[] => [
  ...chance.some(COUNTRIES, 0.5).map((place) => ({ kind: "BUDGET_CHANGES", place, factor: 0 })),
  ...chance
    .some([...COUNTRIES, "PE"], 0.5)
    .map((place) => ({ kind: "ORGANISATION_LEAVES", organisation: "11-11-11", place })),
  ...chance.some(FRAMEWORKS, 0.5).map((framework) => ({ kind: "FRAMEWORK_ENDS", framework })),
];

const ofOverlaps = (filter: object, word: string): Question => ({
  query: OVERLAPS,
  variables: { filter, word },
  pages: "overlaps",
});

const unhide = (word: string): Question => ({
  query: SET,
  variables: { input: { organisationId: word, visibility: "PUBLIC" } },
});

const lookUp = (word: string): Question => ({
  query: LOOK_UP,
  variables: { word, text: word, filter: { partner: word } },
});
