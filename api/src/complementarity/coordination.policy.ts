import { type Policy, type PolicyTable, peers, reachOf, SECRETARIAT_OR_OWN } from "../accounts/policy.ts";
import type { Viewer } from "../accounts/viewer.ts";

/** Own are the overlaps of one's organisation with another. */
export const setStatus: Policy = {
  title: "say how this overlap stands",
  roles: SECRETARIAT_OR_OWN,
};

/** Own are those of which one's organisation is a party. */
export const agreeOnRoles: Policy = { title: "record who does what here", roles: SECRETARIAT_OR_OWN };

/** Whether a viewer may do something that concerns several organisations: with everybody's data, or as one of them. */
export function mayAsOneOf(policy: Policy, viewer: Viewer, organisations: readonly string[]): boolean {
  const reach = reachOf(policy, viewer);
  return reach === "ALL" || organisations.some((id) => reach.has(id));
}

export const coordinationPolicies: PolicyTable = {
  "Query.overlap": peers,
  "Query.overlaps": peers,
  "Query.roleAgreements": peers,
  "Mutation.changeRoleAgreement": agreeOnRoles,
  "Mutation.endRoleAgreement": agreeOnRoles,
  "Mutation.recordRoleAgreement": agreeOnRoles,
  "Mutation.setOverlapStatus": setStatus,
  "Overlap.*": peers,
  "OverlapConnection.*": peers,
  "OverlapEdge.*": peers,
  "OverlapHolder.*": peers,
  "OverlapLevelCount.*": peers,
  "OverlapRights.*": peers,
  "OverlapStatusCount.*": peers,
  "RoleAgreement.*": peers,
  "RoleAgreementConnection.*": peers,
  "RoleAgreementEdge.*": peers,
  "RoleAgreementParty.*": peers,
  "RoleAgreementRights.*": peers,
};
