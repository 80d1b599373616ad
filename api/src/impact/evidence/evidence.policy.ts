import { anyone, type PolicyTable } from "../../accounts/policy.ts";
import { speakOfOwnPart } from "../impact.policy.ts";

export const evidencePolicies: PolicyTable = {
  "Mutation.addEvidence": speakOfOwnPart,
  "Mutation.assessByBond": speakOfOwnPart,
  "Mutation.editEvidence": speakOfOwnPart,
  "Mutation.removeEvidence": speakOfOwnPart,
  "Mutation.removeEvidenceFile": speakOfOwnPart,
  "Outcome.*": anyone,
  "Outcome.bondAssessments": anyone,
  "Outcome.confidence": anyone,
  "Outcome.evidence": anyone,
  "BondAssessment.*": anyone,
  "Confidence.*": anyone,
  "EvidenceFile.*": anyone,
  "EvidenceItem.*": anyone,
  "EvidenceRights.*": anyone,
  "PrincipleScore.*": anyone,
};
