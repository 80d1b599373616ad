import { Role } from "@onze/schema";
import { anyone, type Policy, type PolicyTable, SECRETARIAT } from "../../accounts/policy.ts";
import type { Viewer } from "../../accounts/viewer.ts";
import { allowsForOneOf, keepDemands } from "../impact.policy.ts";

/**
 * Two people read each ask by themselves, and one of them had better be of another house: whoever works for a member may
 * read any demand that they see, a partner’s delegate those of the partner.
 */
export const codeAsks: Policy = {
  title: "say how far a text takes up what this demand asks",
  roles: { ...SECRETARIAT, [Role.MEMBER_EDITOR]: "ALL", [Role.PARTNER_DELEGATE]: "OWN" },
  note: "Own are the demands of which one’s organisation is an owner. A reading is of a person, who takes their own back alone.",
};

/** Whether a viewer may say it of a demand, by the ids of its owners. A program, or a link, is nobody who reads. */
export const mayCode = (viewer: Viewer, owners: readonly string[]): boolean =>
  viewer.accountId !== null && allowsForOneOf(codeAsks, viewer, owners);

export const demandPolicies: PolicyTable = {
  "Query.lobbyContacts": anyone,
  "Query.policyDemand": anyone,
  "Query.policyDemands": anyone,
  "Mutation.codeAsk": codeAsks,
  "Mutation.coordinateDemand": keepDemands,
  "Mutation.editDemand": keepDemands,
  "Mutation.recordDemand": keepDemands,
  "Mutation.recordDemandAction": keepDemands,
  "Mutation.recordStage": keepDemands,
  "Mutation.removeCoordination": keepDemands,
  "Mutation.removeDemand": keepDemands,
  "Mutation.removeDemandAction": keepDemands,
  "Mutation.removeStage": keepDemands,
  "Mutation.setDemandAsks": keepDemands,
  "Mutation.setDemandParties": keepDemands,
  "Mutation.setDemandTargets": keepDemands,
  "Mutation.uncodeAsk": codeAsks,
  "AskCoding.*": anyone,
  "DemandAction.*": anyone,
  "DemandActionConnection.*": anyone,
  "DemandActionEdge.*": anyone,
  "DemandAsk.*": anyone,
  "DemandCoordination.*": anyone,
  "DemandParty.*": anyone,
  "DemandRights.*": anyone,
  "DemandTarget.*": anyone,
  "PolicyDemand.*": anyone,
  "PolicyDemandConnection.*": anyone,
  "PolicyDemandEdge.*": anyone,
  "StageEvent.*": anyone,
};
