import { Role } from "@onze/schema";
import { anyone, lasting, type Policy, type PolicyTable, SECRETARIAT } from "../../accounts/policy.ts";
import { keepOutcomes } from "../impact.policy.ts";

/** Own are the organisations that claim it: whoever harvested it, wrote it down with them, or contributed. It sends letters to people outside. */
export const askAbout: Policy = lasting({
  title: "ask people about this change",
  roles: { ...SECRETARIAT, [Role.MEMBER_EDITOR]: "OWN", [Role.PARTNER_DELEGATE]: "OWN" },
  note: "In the name of an organisation that harvested it, wrote it down or contributed; the secretariat also in its own.",
});

export const settle: Policy = lasting(keepOutcomes);

export const substantiationPolicies: PolicyTable = {
  "Query.substantiationAt": anyone,
  "Mutation.askSubstantiation": askAbout,
  "Mutation.remindSubstantiator": askAbout,
  "Mutation.withdrawSubstantiationRequest": askAbout,
  "Mutation.settleDisagreement": settle,
  "Mutation.answerSubstantiation": anyone,
  "Mutation.withdrawNameConsent": anyone,
  "OutcomeStatus.*": anyone,
  "OwnSubstantiation.*": anyone,
  "Substantiation.*": anyone,
  "SubstantiationRequest.*": anyone,
  "SubstantiationRights.*": anyone,
  "ToldContribution.*": anyone,
  "ToldOutcome.*": anyone,
};
