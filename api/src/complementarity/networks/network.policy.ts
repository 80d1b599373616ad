import { type Policy, type PolicyTable, peers, SECRETARIAT } from "../../accounts/policy.ts";

/** What the secretariat thinks of a network is its own to write; members read it, the network does not. */
export const writeStrategy: Policy = {
  title: "write how the secretariat works with a network",
  roles: SECRETARIAT,
};

export const networkPolicies: PolicyTable = {
  "Query.networkLens": peers,
  "Query.networkStrategy": peers,
  "Mutation.removeNetworkStrategy": writeStrategy,
  "Mutation.writeNetworkStrategy": writeStrategy,
  "IndirectlyShared.*": peers,
  "LensNetwork.*": peers,
  "NetworkEdge.*": peers,
  "NetworkGraph.*": peers,
  "NetworkLens.*": peers,
  "NetworkNode.*": peers,
  "NetworkStrategy.*": peers,
  "NetworkSupport.*": peers,
  "TyingOrganisation.*": peers,
};
