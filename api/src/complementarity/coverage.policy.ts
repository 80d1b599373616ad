import { anyone, type Policy, type PolicyTable, peers, SECRETARIAT_OR_OWN } from "../accounts/policy.ts";

/** Setting one organisation against all others, in a matrix that everybody may ask for without it. */
export const compareOrganisations: Policy = { ...peers, title: "compare one organisation with the others" };

/** Laying decided need beside a profile that everybody may ask for without it. */
export const weighByNeed: Policy = { ...peers, title: "weigh a profile by decided need" };

/** Own are those in the name of one's organisation; all peers read them. */
export const takeSnapshots: Policy = {
  title: "keep a day of the coverage",
  roles: SECRETARIAT_OR_OWN,
};

export const coveragePolicies: PolicyTable = {
  "Query.complementarityProfile": anyone,
  "Query.coverageDifference": anyone,
  "Query.coverageFlow": anyone,
  "Query.coverageMatrix": anyone,
  "Query.coverageSnapshots": peers,
  "Query.divisionOfLabour": peers,
  "Query.filterOptions": anyone,
  "Query.organisationPairs": peers,
  "Query.sharedPartners": anyone,
  "Query.withheldPartners": anyone,
  "Mutation.removeSnapshot": takeSnapshots,
  "Mutation.takeSnapshot": takeSnapshots,
  "AxisProfile.*": anyone,
  "AxisValue.*": anyone,
  "CellSide.*": anyone,
  "ChangedCell.*": anyone,
  "ComplementarityProfile.*": anyone,
  "CoverageCell.*": anyone,
  "CoverageDifference.*": anyone,
  "CoverageFlow.*": anyone,
  "CoverageMatrix.*": anyone,
  "CoverageSnapshot.*": peers,
  "CoverageSnapshotConnection.*": peers,
  "CoverageSnapshotEdge.*": peers,
  "DivisionOfLabour.*": peers,
  "FilterOptions.*": anyone,
  "FlowLink.*": anyone,
  "FlowPath.*": anyone,
  "HolderDivision.*": peers,
  "HolderDivisionConnection.*": peers,
  "HolderDivisionEdge.*": peers,
  "KeyProfile.*": anyone,
  "KeyProfile.fragmentation": peers,
  "LocationQuotient.*": peers,
  "LocationQuotientConnection.*": peers,
  "LocationQuotientEdge.*": peers,
  "MetricDefinition.*": anyone,
  "MetricRange.*": anyone,
  "MetricTrust.*": anyone,
  "MetricUnavailable.*": anyone,
  "MetricValue.*": anyone,
  "NamedOrganisation.*": anyone,
  "NeedShortfall.*": peers,
  "OrganisationPair.*": peers,
  "OrganisationPairConnection.*": peers,
  "OrganisationPairEdge.*": peers,
  "OrganisationRelation.*": peers,
  "OrganisationRelationConnection.*": peers,
  "OrganisationRelationEdge.*": peers,
  "OverlapChecks.*": anyone,
  "SharedPartner.*": anyone,
  "SnapshotRights.*": peers,
  "SourceCount.*": anyone,
  "StateCount.*": anyone,
  "Trust.*": anyone,
  "WithheldPartners.*": anyone,
};
