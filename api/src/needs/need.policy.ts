import { NeedSource, Role } from "@onze/schema";
import {
  allows,
  anyone,
  type Policy,
  type PolicyTable,
  peers,
  SECRETARIAT,
  SECRETARIAT_OR_OWN,
} from "../accounts/policy.ts";
import type { Viewer } from "../accounts/viewer.ts";

/** Own are the needs that one's organisation stated. */
export const readNeeds: Policy = {
  ...peers,
  title: "read what others need",
  roles: { ...peers.roles, [Role.PARTNER_DELEGATE]: "OWN" },
};

/** Keeping what concerns no organisation in particular: indicators, and weights that somebody decided. */
export const keepNeeds: Policy = {
  title: "keep indicators and need weights",
  roles: SECRETARIAT,
};

/** Own is what one's organisation needs. */
export const stateNeeds: Policy = {
  title: "state a need of this organisation",
  roles: { ...SECRETARIAT_OR_OWN, [Role.PARTNER_DELEGATE]: "OWN" },
  note: "A partner's delegate a priority of the partner, a member's editor a goal or an indicator that the member chose.",
};

/** A partner says what its priorities are, a member what it chose to look at; the secretariat writes down either. */
const BY_SOURCE: Readonly<Record<NeedSource, Role>> = {
  [NeedSource.PARTNER_PRIORITY]: Role.PARTNER_DELEGATE,
  [NeedSource.FRAMEWORK_GOAL]: Role.MEMBER_EDITOR,
  [NeedSource.INDICATOR]: Role.MEMBER_EDITOR,
};

/** Who may state a need that rests on this. */
export const stateNeedsOf = (source: NeedSource): Policy => ({
  ...stateNeeds,
  roles: { ...SECRETARIAT, [BY_SOURCE[source]]: "OWN" },
});

/** What decides who may change a need. */
export interface OwnedNeed {
  readonly sourceType: NeedSource;
  /** Id of the organisation whose need it is; null for nobody's in particular. */
  readonly statedById: string | null;
}

/** Whether a viewer may change a need that they see. */
export const mayChangeNeed = (viewer: Viewer, { sourceType, statedById }: OwnedNeed): boolean =>
  allows(stateNeedsOf(sourceType), viewer, statedById === null ? [] : [statedById]);

export const needPolicies: PolicyTable = {
  "Query.gaps": peers,
  "Query.indicator": anyone,
  "Query.indicators": anyone,
  "Query.needWeightSets": peers,
  "Query.statedNeeds": readNeeds,
  "Mutation.closeNeed": stateNeeds,
  "Mutation.decideNeedWeights": keepNeeds,
  "Mutation.editNeed": stateNeeds,
  "Mutation.importIndicator": keepNeeds,
  "Mutation.removeIndicator": keepNeeds,
  "Mutation.removeNeed": stateNeeds,
  "Mutation.removeNeedWeights": keepNeeds,
  "Mutation.stateNeed": stateNeeds,
  "Gap.*": peers,
  "GapConnection.*": peers,
  "GapEdge.*": peers,
  "GapNeighbour.*": peers,
  "Indicator.*": anyone,
  "IndicatorConnection.*": anyone,
  "IndicatorEdge.*": anyone,
  "IndicatorImport.*": keepNeeds,
  "IndicatorRowProblem.*": keepNeeds,
  "IndicatorValue.*": anyone,
  "LeftHolder.*": peers,
  "NeedWeight.*": peers,
  "NeedWeightSet.*": peers,
  "NeedWeightSetConnection.*": peers,
  "NeedWeightSetEdge.*": peers,
  "StatedNeed.*": readNeeds,
  "StatedNeedConnection.*": readNeeds,
  "StatedNeedEdge.*": readNeeds,
};
