import type { Constituency, DecisionType } from "../gql/later/graphql.ts";

/** What decisions are about, in the order in which it is offered. */
export const DECISION_TYPES: readonly DecisionType[] = [
  "ORIENTATION",
  "APPROACH",
  "POSITION",
  "POLICY_DEMAND",
  "BUDGET_ALLOCATION",
  "PARTNER_CHOICE",
  "THEME_CHOICE",
  "GEO_CHOICE",
  "TERMINOLOGY",
  "GOVERNANCE",
  "OTHER",
];

/** For whom people sit, speak or bring something. Donors are part of the umbrella, and do so in another capacity. */
export const CONSTITUENCIES: readonly Constituency[] = [
  "MEMBER",
  "VOLUNTEER",
  "FOURTH_PILLAR",
  "PARTNER",
  "NETWORK",
  "OTHER_CONTINENTS",
  "SECRETARIAT",
  "OTHER",
];
