import { type Operation, wrongly } from "../support/operations.ts";

const GAPS = `query ($filter: GapFilter, $state: GapState, $first: Int = 5) {
  gaps(filter: $filter, state: $state, first: $first) { totalCount pageInfo { endCursor } nodes {
    id state reason actors confirmed minimum indicatorValue country { code name } region { code } themes { code }
    need { title sourceType statedBy { slug } indicator { code year } framework goal mayChange } present { slug }
    left { lastYear holder { slug } } nearby { country { code } holders { slug } } otherThemes { theme { code } holders { slug } }
  } }
}`;

/** Of needs. */
export const NEED_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  gaps: wrongly(GAPS, [
    {},
    { state: "MET" },
    { state: "GAP" },
    { filter: { years: [] } },
    { filter: { years: [2026, 2025], countries: ["CD"], themes: ["health"] } },
    { filter: { regions: ["002"], sourceTypes: ["INDICATOR"], suggestedThemes: false } },
    { filter: { holders: ["11-11-11"] } },
    { first: 0 },
  ]),
  indicator: [{ query: `{ indicator(id: "none") { code } }` }],
  indicators: [
    { query: `{ indicators(first: 2) { nodes { code year values { country { name } value year } } } }` },
  ],
  needWeightSets: [
    {
      query: `{ needWeightSets { totalCount nodes { title weights { value theme { code } country { code } } } } }`,
    },
  ],
  statedNeeds: wrongly(
    `query ($filter: StatedNeedFilter) { statedNeeds(filter: $filter) { totalCount nodes { title closedOn } } }`,
    [{}, { filter: { closed: true } }, { filter: { sourceTypes: ["NONE"] } }, { filter: { framework: "X" } }],
  ),
};
