import { anyone, type PolicyTable } from "../accounts/policy.ts";

export const coveragePolicies: PolicyTable = {
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
  "SharedPartner.*": anyone,
  "SourceCount.*": anyone,
  "StateCount.*": anyone,
  "Trust.*": anyone,
  "WithheldPartners.*": anyone,
};
