import { Role } from "@onze/schema";
import { allows, anyone, type Policy, type PolicyTable, SECRETARIAT_OR_OWN } from "../../accounts/policy.ts";
import type { Viewer } from "../../accounts/viewer.ts";

/** Own are the decisions that one's organisation leads. */
export const leadDecisions: Policy = {
  title: "lead this decision",
  roles: SECRETARIAT_OR_OWN,
  note: "Own are the decisions that one’s organisation leads.",
};

/** Own is where one's own organisation stands; the secretariat writes down what a member said elsewhere. */
export const stateStances: Policy = {
  title: "say where this organisation stands",
  roles: SECRETARIAT_OR_OWN,
};

/** What waits for somebody waits for an organisation that they answer for. */
export const answerFor: Policy = {
  title: "answer for this organisation",
  roles: { ...SECRETARIAT_OR_OWN, [Role.PARTNER_DELEGATE]: "OWN" },
};

/** Whether a viewer may lead a decision, by the id of the organisation that does. */
export const mayLead = (viewer: Viewer, ledById: string): boolean => allows(leadDecisions, viewer, [ledById]);

export const decisionPolicies: PolicyTable = {
  "Query.decision": anyone,
  "Query.decisionCalendar": anyone,
  "Query.decisions": anyone,
  "Query.waitingForUs": answerFor,
  "Mutation.askFeedback": leadDecisions,
  "Mutation.askStances": leadDecisions,
  "Mutation.decide": leadDecisions,
  "Mutation.editDecision": leadDecisions,
  "Mutation.inviteToDecision": leadDecisions,
  "Mutation.openDecision": leadDecisions,
  "Mutation.putOnAgenda": leadDecisions,
  "Mutation.removeDecision": leadDecisions,
  "Mutation.removeFromAgenda": leadDecisions,
  "Mutation.reportFeedback": leadDecisions,
  "Mutation.setStages": leadDecisions,
  "Mutation.stateStance": stateStances,
  "Mutation.withdrawInvitationToDecision": leadDecisions,
  "AgendaItem.*": anyone,
  "CalendarDay.*": anyone,
  "Decision.*": anyone,
  "DecisionConnection.*": anyone,
  "DecisionEdge.*": anyone,
  "DecisionParty.*": anyone,
  "DecisionRights.*": anyone,
  "DecisionStage.*": anyone,
  "FeedbackRequest.*": anyone,
  "Stance.*": anyone,
  "StanceCount.*": anyone,
  "WaitingItem.*": answerFor,
};
