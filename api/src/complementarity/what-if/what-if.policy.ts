import { Role } from "@onze/schema";
import { type Policy, type PolicyTable, peers } from "../../accounts/policy.ts";

const OWN_OR_ALL: Policy["roles"] = {
  [Role.ADMINISTRATOR]: "ALL",
  [Role.UMBRELLA_STAFF]: "ALL",
  [Role.MEMBER_EDITOR]: "OWN",
};

/** Own are the scenarios of one's organisation. */
export const keepScenarios: Policy = { title: "keep scenarios", roles: OWN_OR_ALL };

/** Own is what one's own organisation intends. */
export const announceIntentions: Policy = {
  title: "announce what an organisation intends",
  roles: OWN_OR_ALL,
};

export const whatIfPolicies: PolicyTable = {
  "Query.simulate": peers,
  "Query.scenario": peers,
  "Query.scenarios": peers,
  "Query.intentions": peers,
  "Mutation.saveScenario": keepScenarios,
  "Mutation.changeScenario": keepScenarios,
  "Mutation.shareScenario": keepScenarios,
  "Mutation.removeScenario": keepScenarios,
  "Mutation.announceIntention": announceIntentions,
  "Mutation.withdrawIntention": announceIntentions,
  "CellMoment.*": peers,
  "Intention.*": peers,
  "IntentionConnection.*": peers,
  "IntentionEdge.*": peers,
  "Scenario.*": peers,
  "ScenarioChange.*": peers,
  "ScenarioConnection.*": peers,
  "ScenarioEdge.*": peers,
  "SimulatedCell.*": peers,
  "SimulatedChange.*": peers,
  "SimulatedPartner.*": peers,
  "SimulatedShare.*": peers,
  "SimulatedState.*": peers,
  "Simulation.*": peers,
};
