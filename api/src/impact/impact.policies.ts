import type { PolicyTable } from "../accounts/policy.ts";
import { demandPolicies } from "./demands/demand.policy.ts";
import { evidencePolicies } from "./evidence/evidence.policy.ts";
import { outcomePolicies } from "./outcomes/outcome.policy.ts";
import { substantiationPolicies } from "./substantiation/substantiation.policy.ts";

export const impactPolicies: PolicyTable = {
  ...demandPolicies,
  ...outcomePolicies,
  ...evidencePolicies,
  ...substantiationPolicies,
};
