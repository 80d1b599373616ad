import type { PolicyTable } from "../../accounts/policy.ts";

export const substantiationPolicies: PolicyTable = {};
