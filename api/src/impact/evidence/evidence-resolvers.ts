import { EvidenceFileResolver, EvidenceItemResolver } from "./evidence.resolver.ts";
import { KeepEvidenceResolver } from "./keep-evidence.resolver.ts";
import { BondAssessmentResolver, OutcomeEvidenceResolver } from "./outcome-evidence.resolver.ts";

export const evidenceResolvers = [
  BondAssessmentResolver,
  EvidenceFileResolver,
  EvidenceItemResolver,
  KeepEvidenceResolver,
  OutcomeEvidenceResolver,
] as const;
