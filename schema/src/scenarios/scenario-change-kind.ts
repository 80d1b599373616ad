import { registerEnumType } from "type-graphql";

/** What may be supposed of the work that is recorded. */
export enum ScenarioChangeKind {
  ORGANISATION_LEAVES = "ORGANISATION_LEAVES",
  ORGANISATION_ENTERS = "ORGANISATION_ENTERS",
  FRAMEWORK_ENDS = "FRAMEWORK_ENDS",
  BUDGET_CHANGES = "BUDGET_CHANGES",
}

registerEnumType(ScenarioChangeKind, {
  name: "ScenarioChangeKind",
  description: "What may be supposed of the work that is recorded.",
  valuesConfig: {
    ORGANISATION_LEAVES: { description: "An organisation ends its work in a place, on a theme, or both." },
    ORGANISATION_ENTERS: { description: "An organisation begins to work in a place on a theme." },
    FRAMEWORK_ENDS: { description: "The work that is linked to a framework ends with it." },
    BUDGET_CHANGES: { description: "Known amounts are multiplied by a factor; nobody leaves." },
  },
});
