import { Role, Scope } from "@onze/schema";
import { type Policy, type PolicyTable, peers } from "../../accounts/policy.ts";
import { readingOwnRecord } from "../../visibility/visibility.policy.ts";
import { leadDecisions } from "../register/decision.policy.ts";

/** Nobody says it in a partner's place; what the secretariat says of it is a claim. */
export const scoreOwn: Policy = {
  title: "say how far this organisation took part",
  roles: { [Role.PARTNER_DELEGATE]: "OWN", [Role.PARTNER_LINK]: "OWN" },
  note: "Nobody scores in a partner’s place; the secretariat, and a member that leads the decision, may claim.",
};

/** Whom it concerns read how far partners took part: those who decide, and the partners themselves. */
export const readParticipation: Policy = {
  title: "read how far partners took part",
  roles: { ...peers.roles, [Role.PARTNER_DELEGATE]: "ALL", [Role.FACILITATOR]: "ALL" },
  scope: Scope.READ_NETWORK,
  note: "Scores by name are read by those alone who may; figures of fewer than five organisations by nobody.",
};

/** The same scores, and whoever opens the link of a partner reads its own. */
const readScores: Policy = {
  ...readParticipation,
  title: "read what is said of how far partners took part",
  roles: { ...readParticipation.roles, [Role.PARTNER_LINK]: "ALL" },
};

export const participationPolicies: PolicyTable = {
  "Query.decisionParticipation": readParticipation,
  "Query.participationLedger": readParticipation,
  "Query.participationScores": readScores,
  "Mutation.claimParticipation": leadDecisions,
  "Mutation.scoreParticipation": scoreOwn,
  "Mutation.takeBackClaim": leadDecisions,
  "Mutation.takeBackScore": scoreOwn,
  "DecisionParticipation.*": readParticipation,
  "LedgerActCases.*": readParticipation,
  "LedgerActs.*": readParticipation,
  "LedgerCase.*": readParticipation,
  "LedgerFigures.*": readParticipation,
  "LedgerRow.*": readParticipation,
  "LedgerTime.*": readParticipation,
  "LedgerWaiting.*": readParticipation,
  "OurAgendaItem.*": readingOwnRecord,
  "OurDecision.*": readingOwnRecord,
  "OurProposal.*": readingOwnRecord,
  "OurScore.*": readingOwnRecord,
  "ParticipationLedger.*": readParticipation,
  "ParticipationScore.*": readScores,
  "ParticipationScoreConnection.*": readScores,
  "ParticipationScoreEdge.*": readScores,
};
