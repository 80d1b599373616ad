import { registerEnumType } from "type-graphql";

export enum EffortBasis {
  PRESENCE = "PRESENCE",
  ACTIVITY_COUNT = "ACTIVITY_COUNT",
  BUDGET = "BUDGET",
}
registerEnumType(EffortBasis, {
  name: "EffortBasis",
  description: "What is counted; results of two bases are never mixed.",
  valuesConfig: { BUDGET: { description: "Only what has a known amount in euro." } },
});
