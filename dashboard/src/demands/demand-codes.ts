import type {
  ActorKind,
  AskUptake,
  CoordinationState,
  DemandActionType,
  DemandCapacity,
  StageFlag,
  Visibility,
} from "../gql/later/graphql.ts";

/** How far a demand may stand, from nothing on; what addresses and forms hold. */
export const STAGE_CODES = ["0", "1", "2", "3", "4", "5", "6"] as const;

export const FLAGS = ["BLOCKED", "REVERSED"] as const satisfies readonly StageFlag[];

export const CAPACITIES = ["OWNER", "CO_AUTHOR"] as const satisfies readonly DemandCapacity[];

/** From whole to nothing. */
export const UPTAKES = ["TAKEN_UP", "PARTLY", "NOT_TAKEN_UP"] as const satisfies readonly AskUptake[];

export const COORDINATIONS = [
  "JOINT",
  "ALIGNED",
  "DIVERGENT",
] as const satisfies readonly CoordinationState[];

export const ACTION_TYPES = [
  "LOBBY",
  "MOBILISE",
  "CAMPAIGN",
  "MEDIA",
  "RESEARCH",
  "LITIGATION",
  "ALLIANCE",
] as const satisfies readonly DemandActionType[];

export const ACTOR_KINDS = [
  "GOVERNMENT",
  "PARLIAMENT",
  "ADMINISTRATION",
  "LOCAL_AUTHORITY",
  "INTERNATIONAL_INSTITUTION",
  "POLITICAL_PARTY",
  "JUDICIARY",
  "COMPANY",
  "CIVIL_SOCIETY",
  "MEDIA",
  "PUBLIC",
] as const satisfies readonly ActorKind[];

/** From most readers to fewest. */
export const READERS = [
  "PUBLIC",
  "NETWORK",
  "RESTRICTED",
  "CONFIDENTIAL",
] as const satisfies readonly Visibility[];
