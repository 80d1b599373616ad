import type { PolicyTable } from "../../accounts/policy.ts";

export const outcomePolicies: PolicyTable = {};
