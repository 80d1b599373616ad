import { Role } from "@onze/schema";
import { allows, type Policy, SECRETARIAT } from "../accounts/policy.ts";
import type { Viewer } from "../accounts/viewer.ts";

/** What members and partners do with their own; the secretariat writes down what was told to it elsewhere. */
const SECRETARIAT_OR_EACH_OWN: Policy["roles"] = {
  ...SECRETARIAT,
  [Role.MEMBER_EDITOR]: "OWN",
  [Role.PARTNER_DELEGATE]: "OWN",
};

/** Own are the demands of which one's organisation is an owner. */
export const keepDemands: Policy = {
  title: "keep this demand",
  roles: SECRETARIAT_OR_EACH_OWN,
  note: "Own are the demands of which one’s organisation is an owner.",
};

/** Own are the changes that one's organisation harvested or wrote down with whoever did. */
export const keepOutcomes: Policy = {
  title: "keep this change",
  roles: SECRETARIAT_OR_EACH_OWN,
  note: "Own are the changes that one’s organisation harvested, or wrote down together with whoever did.",
};

/** Own is what one's own organisation says that it contributed, and up to whom it lets that be told. */
export const speakOfOwnPart: Policy = {
  title: "speak for this organisation",
  roles: SECRETARIAT_OR_EACH_OWN,
};

/** Whether a viewer may do it in the name of one at least of some organisations. */
export const allowsForOneOf = (policy: Policy, viewer: Viewer, organisations: readonly string[]): boolean =>
  organisations.some((id) => allows(policy, viewer, [id])) ||
  (organisations.length === 0 && allows(policy, viewer));
