import { anyone, type PolicyTable } from "../accounts/policy.ts";

export const organisationPolicies: PolicyTable = {
  "Query.countries": anyone,
  "Query.installation": anyone,
  "Query.organisation": anyone,
  "Query.organisations": anyone,
  "Country.*": anyone,
  "Installation.*": anyone,
  "LocalisedText.*": anyone,
  "Membership.*": anyone,
  "Organisation.*": anyone,
  "OrganisationAlias.*": anyone,
  "OrganisationConnection.*": anyone,
  "OrganisationEdge.*": anyone,
  "OrganisationIdentifier.*": anyone,
  "OrganisationRole.*": anyone,
  "PageInfo.*": anyone,
  "Region.*": anyone,
  "Source.*": anyone,
  "SourceLine.*": anyone,
};
