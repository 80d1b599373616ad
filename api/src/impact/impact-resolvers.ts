import { demandResolvers } from "./demands/demand-resolvers.ts";
import { evidenceResolvers } from "./evidence/evidence-resolvers.ts";
import { outcomeResolvers } from "./outcomes/outcome-resolvers.ts";
import { substantiationResolvers } from "./substantiation/substantiation-resolvers.ts";

/** Everything that answers for demands, changes, evidence and what people who know say of them. */
export const impactResolvers = [
  ...demandResolvers,
  ...outcomeResolvers,
  ...evidenceResolvers,
  ...substantiationResolvers,
] as const;
