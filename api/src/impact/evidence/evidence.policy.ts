import type { PolicyTable } from "../../accounts/policy.ts";

export const evidencePolicies: PolicyTable = {};
