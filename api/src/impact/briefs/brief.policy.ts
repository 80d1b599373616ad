import { anyone, type Policy, type PolicyTable } from "../../accounts/policy.ts";

/** A brief is asked of the schema in the name of whoever reads it, so each of its fields keeps its own policy. */
const asTheySee: Policy = { ...anyone, note: "It holds what whoever asks may see, and nothing else." };

/** Ways in beside GraphQL. */
export const briefRoutePolicies = {
  "GET /briefs/demands/:slug.pdf": asTheySee,
  "GET /briefs/demands/:slug.docx": asTheySee,
  "GET /briefs/themes/:code.pdf": asTheySee,
  "GET /briefs/themes/:code.docx": asTheySee,
} satisfies PolicyTable;
