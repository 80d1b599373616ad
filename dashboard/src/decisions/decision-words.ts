import type {
  AccessMeasure,
  Constituency,
  DecisionOutcome,
  DecisionType,
  PartyCapacity,
  StageKind,
  StanceName,
} from "../gql/later/graphql.ts";

/* The codes of decisions in the order in which they are offered. */

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
export const STAGE_KINDS: readonly StageKind[] = [
  "AGENDA",
  "DRAFTING",
  "DECISION",
  "IMPLEMENTATION",
  "MONITORING",
  "REFORMULATION",
];
export const OUTCOMES: readonly DecisionOutcome[] = ["ADOPTED", "REJECTED", "WITHDRAWN"];
export const CAPACITIES: readonly PartyCapacity[] = ["INVITED", "CO_AUTHOR", "OBSERVER"];
export const STANCES: readonly StanceName[] = ["SUPPORT", "COSIGN", "NOT_CONCERNED", "OBJECT", "NO_ANSWER"];
export const ACCESS_MEASURES: readonly AccessMeasure[] = [
  "LANGUAGE",
  "TIME_ZONE",
  "COST",
  "CONNECTIVITY",
  "ACCESSIBILITY",
  "CARE",
];
/** Donors are part of the umbrella, and take part in another capacity. */
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
