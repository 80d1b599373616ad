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
] as const;
