import { Role } from "@onze/schema";
import {
  allowEver,
  anyone,
  mayEver,
  type Policy,
  type PolicyTable,
  SECRETARIAT,
  SECRETARIAT_OR_OWN,
} from "../../accounts/policy.ts";
import type { Viewer } from "../../accounts/viewer.ts";
import { forbidden } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import { isIndependent } from "../voice.policy.ts";

/** Whoever can cut money must not write what was said of it, nor read it before those who said it agreed. */
export const leadSafeSpaces: Policy = {
  title: "lead safe-space sessions",
  roles: { [Role.FACILITATOR]: "ALL" },
  note: "Only an account that has no other role; and of a session only whoever prepared it.",
};

/** Reading what came of sessions. */
export const readSafeSpaces: Policy = {
  title: "read what came of safe-space sessions",
  roles: {
    ...SECRETARIAT,
    [Role.AUDITOR]: "ALL",
    [Role.FACILITATOR]: "ALL",
    [Role.MEMBER_EDITOR]: "OWN",
    [Role.MEMBER_READER]: "OWN",
    [Role.PARTNER_DELEGATE]: "OWN",
  },
  note: "Summaries: who leads the session and, once it is released, the secretariat and the board. Own is what one’s organisation does afterwards.",
};

/** Own is what one's organisation took on. */
export const settleFollowUps: Policy = {
  title: "say whether this was done",
  roles: { ...SECRETARIAT_OR_OWN, [Role.FACILITATOR]: "ALL", [Role.PARTNER_DELEGATE]: "OWN" },
  note: "Of those that they read.",
};

/** What those who attended do: the code that they were given opens the one summary, and nothing else. */
const withCode: Policy = { ...anyone, note: "With the code of the session." };

/** The account that leads sessions; null for somebody who does not, or who is of an organisation as well. */
export const leaderOf = (viewer: Viewer): string | null =>
  mayEver(leadSafeSpaces, viewer) && isIndependent(viewer) ? viewer.accountId : null;

/** The same of who must be one. @throws {Refusal} otherwise. */
export function needLeader(viewer: Viewer): string {
  allowEver(leadSafeSpaces, viewer);
  const leader = leaderOf(viewer);
  if (leader !== null) return leader;
  throw forbidden(
    "Your account speaks for an organisation as well; whoever leads a safe-space session does nothing else here.",
    because("FACILITATOR_NOT_INDEPENDENT"),
  );
}

export const safeSpacePolicies: PolicyTable = {
  "Query.safeSpaceFollowUps": readSafeSpaces,
  "Query.safeSpaceSession": readSafeSpaces,
  "Query.safeSpaceSessions": readSafeSpaces,
  "Mutation.addSafeSpaceFollowUp": leadSafeSpaces,
  "Mutation.editSafeSpace": leadSafeSpaces,
  "Mutation.moveSafeSpace": leadSafeSpaces,
  "Mutation.openSafeSpaceSummary": withCode,
  "Mutation.prepareSafeSpace": leadSafeSpaces,
  "Mutation.removeSafeSpace": leadSafeSpaces,
  "Mutation.removeSafeSpaceFollowUp": leadSafeSpaces,
  "Mutation.renewSafeSpaceCode": leadSafeSpaces,
  "Mutation.settleSafeSpaceFollowUp": settleFollowUps,
  "AttendedFollowUp.*": anyone,
  "AttendedSafeSpace.*": anyone,
  "SafeSpaceFollowUp.*": readSafeSpaces,
  "SafeSpaceFollowUpConnection.*": readSafeSpaces,
  "SafeSpaceFollowUpEdge.*": readSafeSpaces,
  "SafeSpaceRights.*": readSafeSpaces,
  "SafeSpaceSession.*": readSafeSpaces,
  "SafeSpaceSessionConnection.*": readSafeSpaces,
  "SafeSpaceSessionEdge.*": readSafeSpaces,
};
