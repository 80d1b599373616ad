import type { ProposalAnswerInput } from "../gql/later/graphql.ts";
import { findEmpty, type Problems, type Values } from "../shared/form/problem.ts";

/** What an answer can be. */
export const OUTCOMES = ["ADOPTED", "ADOPTED_WITH_CHANGES", "MERGED", "REJECTED"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What is wrong with an answer before it is sent: on a screen nobody answers without a reason. */
export function checkAnswer(outcome: Outcome | null, values: Values): Problems {
  return findEmpty(
    { ...values, outcome: outcome ?? "" },
    {
      outcome: "proposals.problem.outcome",
      ...(outcome === "MERGED" && { mergedInto: "proposals.problem.into" }),
      reasons: "proposals.problem.reasons",
    },
  );
}

/** An answer as it is sent. */
export function toAnswerInput(outcome: Outcome, values: Values): ProposalAnswerInput {
  const given = (name: string): string | null => values[name]?.trim() || null;
  return {
    outcome,
    mergedInto: outcome === "MERGED" ? given("mergedInto") : null,
    reasons: given("reasons"),
    changedSentence: given("changedSentence"),
    changedUrl: given("changedUrl"),
  };
}
