import { anyone, type PolicyTable } from "../accounts/policy.ts";
import { networkPolicies } from "./networks/network.policy.ts";

export const coveragePolicies: PolicyTable = {
  ...networkPolicies,
  "Query.coverageMatrix": anyone,
  "Query.filterOptions": anyone,
  "Query.sharedPartners": anyone,
  "Query.withheldPartners": anyone,
  "AxisValue.*": anyone,
  "CellSide.*": anyone,
  "CoverageCell.*": anyone,
  "CoverageMatrix.*": anyone,
  "FilterOptions.*": anyone,
  "MetricDefinition.*": anyone,
  "MetricRange.*": anyone,
  "MetricTrust.*": anyone,
  "MetricUnavailable.*": anyone,
  "MetricValue.*": anyone,
  "NamedOrganisation.*": anyone,
  "SharedPartner.*": anyone,
  "SourceCount.*": anyone,
  "StateCount.*": anyone,
  "Trust.*": anyone,
  "WithheldPartners.*": anyone,
};
