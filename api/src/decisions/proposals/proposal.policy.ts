import { Role } from "@onze/schema";
import { anyone, type Policy, type PolicyTable, SECRETARIAT } from "../../accounts/policy.ts";
import { answerFor, leadDecisions } from "../register/decision.policy.ts";

const FOR_ONESELF: Policy["roles"] = {
  [Role.ADMINISTRATOR]: "OWN",
  [Role.UMBRELLA_STAFF]: "OWN",
  [Role.MEMBER_EDITOR]: "OWN",
  [Role.PARTNER_DELEGATE]: "OWN",
};

/** The secretariat writes down what somebody proposed to it elsewhere. */
export const propose: Policy = {
  title: "propose something for this organisation",
  roles: { ...FOR_ONESELF, ...SECRETARIAT },
};

/**
 * What is withdrawn counts in no share of what was taken up, so nobody but its author may withdraw it; nor does anybody
 * change another's words, or say that they contest.
 */
export const speakForAuthor: Policy = {
  title: "speak for the author of this proposal",
  roles: FOR_ONESELF,
  note: "Own are the proposals of one’s organisation.",
};

export const proposalPolicies: PolicyTable = {
  "Query.proposal": anyone,
  "Query.proposals": anyone,
  "Query.whatBecameOfOurs": answerFor,
  "Mutation.answerProposal": leadDecisions,
  "Mutation.contestAnswer": speakForAuthor,
  "Mutation.editProposal": speakForAuthor,
  "Mutation.submitProposal": propose,
  "Mutation.takeBackAnswer": leadDecisions,
  "Mutation.takeUpProposal": leadDecisions,
  "Mutation.withdrawProposal": speakForAuthor,
  "Proposal.*": anyone,
  "ProposalAnswer.*": anyone,
  "ProposalConnection.*": anyone,
  "ProposalCount.*": anyone,
  "ProposalCounts.*": anyone,
  "ProposalEdge.*": anyone,
  "ProposalRights.*": anyone,
};
