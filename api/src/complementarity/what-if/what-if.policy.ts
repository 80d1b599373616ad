import { type Policy, type PolicyTable, peers, SECRETARIAT_OR_OWN } from "../../accounts/policy.ts";

/** Own are the scenarios of one's organisation. */
export const keepScenarios: Policy = { title: "keep scenarios", roles: SECRETARIAT_OR_OWN };

/** Own is what one's own organisation intends. */
export const announceIntentions: Policy = {
  title: "announce what an organisation intends",
  roles: SECRETARIAT_OR_OWN,
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
