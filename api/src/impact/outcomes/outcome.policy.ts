import { anyone, type PolicyTable } from "../../accounts/policy.ts";

export const outcomePolicies: PolicyTable = {
  "Query.checkStatement": anyone,
  "Query.outcome": anyone,
  "Query.outcomes": anyone,
  "Contribution.*": anyone,
  "ContributionRights.*": anyone,
  "Outcome.*": anyone,
  "OutcomeConnection.*": anyone,
  "OutcomeConsent.*": anyone,
  "OutcomeEdge.*": anyone,
  "OutcomeRights.*": anyone,
  "StatementRemark.*": anyone,
  "RivalExplanation.*": anyone,
};
