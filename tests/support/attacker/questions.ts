import type { Chance } from "./chance.ts";
import { RUN } from "./hidden-facts.ts";
import { COUNTRIES, FRAMEWORKS, type Ground, type PublicWorld, YEARS } from "./public-world.ts";

/** A question that an attacker asks; a list is asked to its end, page by page, where `pages` names its field. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly pages?: string;
}

const PARTNERSHIP = `id agreementType startsOn endsOn activityCount holder { slug } partner { id slug name country { code } }
  themes { theme { code } share origin } countries { code } source { line source { name } } viewerMay { setVisibility readHistory } visibility { record settings { id } }`;
const ORGANISATION = `id slug name acronym kind website country { code } identifiers { value } networks { slug }
  aliases { name source { line } } roles { role } source { line } effortByYear { year effortEur activities activitiesWithEffort }
  visibility { record fields { field visibility } settings { id } } heldBy { ${PARTNERSHIP} }`;
const ACTIVITY = `id identifier title { text } side framework startsOn endsOn totalEur holder { slug } themes { theme { code } share origin }
  places { share country { code } } budgets { year amountEur } partners { mention share line organisation { id slug name country { code } } }
  viewerMay { setVisibility readHistory } visibility { record settings { id } }`;
const PAGE = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

const MATRIX = `query ($rows: CoverageAxis!, $columns: CoverageAxis!, $filter: CoverageFilter, $basis: EffortBasis!) {
  coverageMatrix(rows: $rows, columns: $columns, filter: $filter, basis: $basis) {
    asOf partners rows { key label kind group } columns { key } states { state cells }
    cells { row column state umbrella { ...Side } members { ...Side } }
    trust { activities holders confirmedLast12Months withBudget withTheme withStatedTheme withCountry sources { kind activities } }
  }
}
fragment Side on CellSide { organisations partners activities effortEur activitiesWithEffort onlySuggested }`;

const ACTIVITIES = `query ($filter: CoverageFilter, $orderBy: ActivityOrder!, $descending: Boolean!, $after: String) {
  activities(filter: $filter, orderBy: $orderBy, descending: $descending, first: 4, after: $after) { ${PAGE} edges { cursor node { ${ACTIVITY} } } }
}`;

const ORGANISATIONS = `query ($after: String) {
  organisations(first: 5, after: $after) { ${PAGE} edges { cursor node { ${ORGANISATION}
    partnerships(first: 3) { ${PAGE} nodes { ${PARTNERSHIP} } } activities(first: 3) { totalCount nodes { id } } } } }
}`;

const LOOK_UP = `query ($word: ID!, $text: String!, $filter: CoverageFilter!) {
  organisation(slug: $word) { ${ORGANISATION} } organisations(search: $text) { ${PAGE} nodes { name } }
  activities(filter: $filter) { totalCount } importRun(id: $word) { id }
  activity(id: $word) { ${ACTIVITY} } partnership(id: $word) { ${PARTNERSHIP} } ownRecords(ids: [$word])
}`;

const SHARED = `query ($filter: CoverageFilter, $minHolders: Int!) {
  sharedPartners(filter: $filter, minHolders: $minHolders) { partner { id slug name } holders { slug } }
}`;

const PLAIN = `query ($asOf: LocalDate) {
  filterOptions(asOf: $asOf) { partnerTypes frameworks years countries { code } holders { slug } }
  withheldPartners { partners receivedEur region { code } } installation { umbrellaName demonstration }
}`;

const IMPORTS = `query ($run: ID!) {
  importRuns { ${PAGE} nodes { id report { problemCount publishers { name } } } }
  importRun(id: $run) { problems { ${PAGE} nodes { line code value message } } changes { totalCount } }
}`;

const REVIEWS = "{ visibilityReviews { id reason note setAt organisation { slug } } }";
const SET = `mutation ($input: VisibilityInput!) { setVisibility(input: $input) { id } }`;

/** Axes, orders and the like: what an enum of the schema holds. */
const AXES = ["THEME", "COUNTRY", "REGION", "CONTINENT", "PARTNER_TYPE", "FRAMEWORK", "HOLDER"];
const BASES = ["PRESENCE", "ACTIVITY_COUNT", "BUDGET"];
const ORDERS = ["IDENTIFIER", "TITLE", "HOLDER", "START", "AMOUNT", "CONFIRMED"];
const DAYS = ["2025-06-01", "2026-02-01", "2026-08-01"];

interface Known {
  readonly ground: Ground;
  readonly open: PublicWorld;
  /** Whatever the attacker may have heard of. */
  readonly words: readonly string[];
  /** Whether these are of nothing that the attacker sees. */
  readonly isUnseen: boolean;
}

/** A filter that chooses by some facets, each with values that occur, that do not, and that are hidden. */
function someFilter(chance: Chance, { ground, open, words }: Known): object {
  const some = <Item>(items: readonly Item[]): readonly Item[] => chance.some(items, 0.6);
  const facets: readonly (readonly [string, () => unknown])[] = [
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
    ["suggestedThemes", () => false],
    ["asOf", () => chance.pick(DAYS)],
  ];
  return Object.fromEntries(chance.some(facets, 0.2).map(([facet, value]) => [facet, value()]));
}

/** What an attacker asks of a world: every query of the schema, filters of all kinds, and what they heard of. */
export function makeQuestions(chance: Chance, known: Known, filters: number): Question[] {
  const chosen = [
    {},
    ...DAYS.slice(1, 2).map((asOf) => ({ asOf })),
    ...Array.from({ length: filters }, () => someFilter(chance, known)),
  ];
  return [
    ...chosen.flatMap((filter) => ofFilter(chance, filter)),
    ...chance.some(known.words, 0.5).map(lookUp),
    { query: ORGANISATIONS, variables: {}, pages: "organisations" },
    { query: PLAIN, variables: {} },
    { query: PLAIN, variables: { asOf: chance.pick(DAYS) } },
    { query: IMPORTS, variables: { run: RUN } },
    { query: REVIEWS, variables: {} },
    // of what they see it would be done
    ...(known.isUnseen ? known.words.map(unhide) : []),
  ];
}

function ofFilter(chance: Chance, filter: object): Question[] {
  const matrix = { rows: chance.pick(AXES), columns: chance.pick(AXES), basis: chance.pick(BASES) };
  return [
    { query: MATRIX, variables: { rows: "THEME", columns: "COUNTRY", basis: "PRESENCE", filter } },
    { query: MATRIX, variables: { ...matrix, filter } },
    { query: SHARED, variables: { filter, minHolders: chance.pick([1, 2]) } },
    {
      query: ACTIVITIES,
      variables: { filter, orderBy: chance.pick(ORDERS), descending: chance.happens() },
      pages: "activities",
    },
  ];
}

const unhide = (word: string): Question => ({
  query: SET,
  variables: { input: { organisationId: word, visibility: "PUBLIC" } },
});

const lookUp = (word: string): Question => ({
  query: LOOK_UP,
  variables: { word, text: word, filter: { partner: word } },
});
