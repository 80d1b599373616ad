import { Role } from "@onze/schema";
import { anyone, type Policy, type PolicyTable, peers, SECRETARIAT } from "../accounts/policy.ts";
import type { Viewer } from "../accounts/viewer.ts";

/** Whoever can cut money must not be able to see who was asked, nor who answered: the secretariat runs no round. */
export const operateRounds: Policy = {
  title: "run an anonymous round",
  roles: { [Role.FACILITATOR]: "ALL" },
  note: "Only an account that has no other role, and a round only the one that prepared it.",
};

/** Writing down what may be asked. */
export const keepQuestionnaires: Policy = {
  title: "write a questionnaire",
  roles: { ...SECRETARIAT, [Role.FACILITATOR]: "ALL" },
};

/** Reading what may be asked, before anybody is. */
const readQuestionnaires: Policy = {
  ...peers,
  title: "read questionnaires",
  roles: { ...peers.roles, [Role.FACILITATOR]: "ALL", [Role.PARTNER_DELEGATE]: "ALL" },
};

/** Answering for what a round told. */
export const reportBack: Policy = {
  title: "report back to those who were asked",
  roles: SECRETARIAT,
};

/** Who has no part in what partners are asked about: an account that facilitates, and does nothing else here. */
export const isIndependent = ({ grants }: Viewer): boolean =>
  grants.every(({ role }) => role === Role.FACILITATOR);

export const voicePolicies: PolicyTable = {
  "Query.questionnaire": readQuestionnaires,
  "Query.questionnaires": readQuestionnaires,
  "Query.round": anyone,
  "Query.rounds": anyone,
  "Query.writtenAnswers": operateRounds,
  "Mutation.answerRound": anyone,
  "Mutation.closeRound": operateRounds,
  "Mutation.dropRound": operateRounds,
  "Mutation.openBallot": anyone,
  "Mutation.openRound": operateRounds,
  "Mutation.prepareRound": operateRounds,
  "Mutation.recordQuestionnaire": keepQuestionnaires,
  "Mutation.removeFollowUp": reportBack,
  "Mutation.reportBack": reportBack,
  "Mutation.settleFollowUp": reportBack,
  "Mutation.summariseRound": operateRounds,
  "Mutation.withdrawAnswers": anyone,
  "AnswerReceipt.*": anyone,
  "GivenBallotAnswer.*": anyone,
  "OpenedBallot.*": anyone,
  "OpenedRound.*": operateRounds,
  "Question.*": anyone,
  "Questionnaire.*": anyone,
  "QuestionnaireConnection.*": anyone,
  "QuestionnaireEdge.*": anyone,
  "Round.*": anyone,
  "RoundCell.*": anyone,
  "RoundConnection.*": anyone,
  "RoundCut.*": anyone,
  "RoundEdge.*": anyone,
  "RoundFollowUp.*": anyone,
  "RoundGroup.*": anyone,
  "RoundLinks.*": operateRounds,
  "RoundResults.*": anyone,
  "RoundRights.*": anyone,
  "RoundShare.*": anyone,
  "RoundStratum.*": anyone,
  "WrittenAnswer.*": operateRounds,
  "WrittenAnswers.*": operateRounds,
};
