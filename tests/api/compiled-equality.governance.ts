import { type Operation, wrongly } from "../support/operations.ts";

const FIGURE =
  "{ __typename ... on MetricValue { value definition { name } } ... on MetricUnavailable { unavailable } }";
const SEATING = `seating(asOf: $asOf) { asOf held voting constituencies { constituency seats held vacant share ${FIGURE} difference ${FIGURE} reference { share decidedBy } }
  continents { continent { code name } held share ${FIGURE} } seats { id number organisation { slug name } continent { code } } vacancies { number since } assembly { seats }
  gallagher ${FIGURE} loosemoreHanby ${FIGURE} }`;

const BODY = `query ($slug: ID!, $asOf: LocalDate, $first: Int, $year: Int) { body(slug: $slug) { slug name names { language text } demonstration ${SEATING}
  now: seating { held } rules { constituency seats document endsOn } references { share reason } seatHistory(first: $first) { totalCount pageInfo { endCursor } nodes { startsOn } }
  meetings(first: 1) { totalCount nodes { heldOn agenda { title constituency putOn initiator { slug } } } } voice(year: $year) { meetings constituencies { constituency voiceToSeat ${FIGURE} } gini ${FIGURE} } } }`;

/** Of bodies. */
export const GOVERNANCE_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  bodies: wrongly(
    `query ($filter: BodyFilter, $asOf: LocalDate, $first: Int) { bodies(filter: $filter, first: $first) { totalCount nodes { slug name endedOn ${SEATING} } } }`,
    [
      {},
      { filter: { ended: true } },
      { filter: { ended: "no" } },
      { asOf: "2023-01-01" },
      { asOf: "soon" },
      { first: 0 },
    ],
  ),
  body: [
    ...wrongly(BODY, [
      { slug: "bestuur-illustrative" },
      { slug: "bestuur-illustrative", asOf: "2022-01-01", first: 2, year: 2025 },
      { slug: "nowhere" },
      {},
    ]),
    // by itself: of two things that are wrong for a visitor, either executor may tell another first
    { query: `{ body(slug: "algemene-vergadering-illustrative") { seatHistory(first: 0) { totalCount } } }` },
  ],
};
