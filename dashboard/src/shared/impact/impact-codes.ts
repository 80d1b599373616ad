import type {
  ImpactArena,
  InfluenceType,
  OutcomeDirection,
  SubstantiationStatus,
} from "../../gql/later/graphql.ts";

/** Where policy changes, from near to far. */
export const ARENAS = [
  "BELGIUM",
  "EUROPE",
  "PARTNER_COUNTRY",
  "INTERNATIONAL",
] as const satisfies readonly ImpactArena[];

/** In what something changes: from what is said to what is done, then support and power. */
export const INFLUENCE_TYPES = [
  "AGENDA_FRAMING",
  "ATTITUDE",
  "DISCURSIVE_COMMITMENT",
  "PROCEDURE",
  "POLICY_CONTENT",
  "IMPLEMENTATION_BEHAVIOUR",
  "PUBLIC_SUPPORT",
  "POWER_MOVEMENT",
] as const satisfies readonly InfluenceType[];

export const DIRECTIONS = ["POSITIVE", "MIXED", "NEGATIVE"] as const satisfies readonly OutcomeDirection[];

/** How far changes are borne out; the order of every list of them. */
export const STATUSES = [
  "SUBSTANTIATED",
  "PARTIAL",
  "CONTESTED",
  "UNSUBSTANTIATED",
] as const satisfies readonly SubstantiationStatus[];
