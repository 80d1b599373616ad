import { Role } from "@onze/schema";
import { anyone, type Policy, type PolicyTable, SECRETARIAT } from "../../accounts/policy.ts";

/** Whoever prepares and leads sessions. What was said at one is for those who were there, and is asked besides. */
export const leadSessions: Policy = {
  title: "lead sessions about participation",
  roles: { ...SECRETARIAT, [Role.FACILITATOR]: "ALL" },
  note: "What was said there: who leads it, and the secretariat where it takes part; phones by the code of their organisation.",
};

/** What phones at a session do: the code of their organisation says who they are, and opens nothing else. */
const withCode: Policy = { ...anyone, note: "With the code of an organisation at the session." };

export const sessionPolicies: PolicyTable = {
  "Query.participationSession": leadSessions,
  "Query.participationSessions": leadSessions,
  "Query.sessionAt": withCode,
  "Mutation.addSessionOrganisation": leadSessions,
  "Mutation.agreeAtSession": withCode,
  "Mutation.agreeSessionAction": leadSessions,
  "Mutation.chooseSessionDecisions": leadSessions,
  "Mutation.closeSession": leadSessions,
  "Mutation.completeSessionAction": leadSessions,
  "Mutation.completeActionAtSession": withCode,
  "Mutation.consentAtSession": withCode,
  "Mutation.discardSession": leadSessions,
  "Mutation.editSessionDecision": leadSessions,
  "Mutation.mergeSessionDecision": leadSessions,
  "Mutation.moveSession": leadSessions,
  "Mutation.nameAtSession": withCode,
  "Mutation.nameSessionDecision": leadSessions,
  "Mutation.prepareSession": leadSessions,
  "Mutation.removeSessionAction": leadSessions,
  "Mutation.removeSessionDecision": leadSessions,
  "Mutation.removeSessionOrganisation": leadSessions,
  "Mutation.renewSessionCode": leadSessions,
  "Mutation.scoreAtSession": withCode,
  "Mutation.takeBackAtSession": withCode,
  "Mutation.takeOverSession": leadSessions,
  "Mutation.voteAtSession": withCode,
  "Mutation.wishAtSession": withCode,
  "Mutation.writeClosingWords": leadSessions,
  "LinkedDecision.*": anyone,
  "ParticipationSession.*": anyone,
  "ParticipationSessionConnection.*": leadSessions,
  "ParticipationSessionEdge.*": leadSessions,
  "SessionAction.*": anyone,
  "SessionDecision.*": anyone,
  "SessionOrganisation.*": anyone,
  "SessionScore.*": anyone,
  "SessionSheet.*": anyone,
};

/** Ways in beside GraphQL. */
export const sessionRoutePolicies = {
  "GET /api/sessions/:id/changes": {
    ...anyone,
    note: "With the code of an organisation at the session as authorization, or for who may lead sessions.",
  },
} satisfies PolicyTable;
