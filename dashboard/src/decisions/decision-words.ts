import type {
  AccessMeasure,
  DecisionOutcome,
  PartyCapacity,
  StageKind,
  StanceName,
} from "../gql/later/graphql.ts";

/* The codes of decisions in the order in which they are offered. */

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
