import { anyone, type PolicyTable } from "../../../accounts/policy.ts";
import { speakOfOwnPart } from "../../impact.policy.ts";

/** Ways in beside GraphQL. */
export const evidenceRoutePolicies = {
  "POST /api/evidence/:id/file": speakOfOwnPart,
  "GET /files/evidence/:id": anyone,
} satisfies PolicyTable;
