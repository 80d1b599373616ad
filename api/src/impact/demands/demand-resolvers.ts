import { DemandResolver } from "./demand.resolver.ts";
import {
  AskCodingResolver,
  DecisionDemandsResolver,
  DemandActionResolver,
  DemandAskResolver,
  DemandCoordinationResolver,
  DemandPartyResolver,
  OrganisationDemandsResolver,
  StageEventResolver,
} from "./demand-parts.resolver.ts";

import { FollowDemandResolver } from "./follow-demand.resolver.ts";
import { RecordDemandResolver } from "./record-demand.resolver.ts";

export const demandResolvers = [
  DemandResolver,
  DemandPartyResolver,
  DemandCoordinationResolver,
  DemandAskResolver,
  AskCodingResolver,
  StageEventResolver,
  DemandActionResolver,
  DecisionDemandsResolver,
  OrganisationDemandsResolver,
  RecordDemandResolver,
  FollowDemandResolver,
] as const;
