import { anyone, type PolicyTable } from "../../accounts/policy.ts";

export const outcomePolicies: PolicyTable = {
  "Query.checkStatement": anyone,
  "Query.impactMatrix": anyone,
  "Query.outcome": anyone,
  "Query.outcomes": anyone,
  "Contribution.*": anyone,
  "ContributionRights.*": anyone,
  "CountedOutcomes.*": anyone,
  "EvidenceAge.*": anyone,
  "ImpactCell.*": anyone,
  "ImpactCount.*": anyone,
  "ImpactMatrix.*": anyone,
  "OrganisationCredit.*": anyone,
  "WhatWentOtherwise.*": anyone,
  "Outcome.*": anyone,
  "OutcomeConnection.*": anyone,
  "OutcomeConsent.*": anyone,
  "OutcomeEdge.*": anyone,
  "OutcomeRights.*": anyone,
  "StatementRemark.*": anyone,
  "RivalExplanation.*": anyone,
};
