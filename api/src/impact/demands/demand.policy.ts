import type { PolicyTable } from "../../accounts/policy.ts";

export const demandPolicies: PolicyTable = {};
