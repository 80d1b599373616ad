import { Role } from "@onze/schema";
import { type Policy, type PolicyTable, peers } from "../../accounts/policy.ts";

/** What the secretariat thinks of a network is its own to write; members read it, the network does not. */
export const writingStrategy: Policy = {
  title: "write how the secretariat works with a network",
  roles: { [Role.ADMINISTRATOR]: "ALL", [Role.UMBRELLA_STAFF]: "ALL" },
};

export const networkPolicies: PolicyTable = {
  "Query.networkLens": peers,
  "Query.networkStrategy": peers,
  "Mutation.removeNetworkStrategy": writingStrategy,
  "Mutation.writeNetworkStrategy": writingStrategy,
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
