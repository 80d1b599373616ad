import { anyone, type Policy, type PolicyTable, peers } from "../accounts/policy.ts";

/** Setting one organisation against all others, in a matrix that everybody may ask for without it. */
export const compareOrganisations: Policy = { ...peers, title: "compare one organisation with the others" };

export const coveragePolicies: PolicyTable = {
  "Query.coverageDifference": anyone,
  "Query.coverageFlow": anyone,
  "Query.coverageMatrix": anyone,
  "Query.filterOptions": anyone,
  "Query.sharedPartners": anyone,
  "Query.withheldPartners": anyone,
  "AxisValue.*": anyone,
  "CellSide.*": anyone,
  "ChangedCell.*": anyone,
  "CoverageCell.*": anyone,
  "CoverageDifference.*": anyone,
  "CoverageFlow.*": anyone,
  "CoverageMatrix.*": anyone,
  "FilterOptions.*": anyone,
  "FlowLink.*": anyone,
  "FlowPath.*": anyone,
  "SharedPartner.*": anyone,
  "SourceCount.*": anyone,
  "StateCount.*": anyone,
  "Trust.*": anyone,
  "WithheldPartners.*": anyone,
};
