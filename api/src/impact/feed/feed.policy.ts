import { anyone, type PolicyTable } from "../../accounts/policy.ts";

/** Ways in beside GraphQL. */
export const feedRoutePolicies = {
  "GET /feeds/impact.json": { ...anyone, note: "It holds what a stranger may see, whoever asks." },
} satisfies PolicyTable;
