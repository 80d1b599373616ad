import type {
  AccessMeasure,
  Constituency,
  DecisionFactsFragment,
  DecisionInput,
  DecisionType,
} from "../gql/later/graphql.ts";
import type { Values } from "../shared/form/problem.ts";

/** What is ticked of a decision that is being written. */
export interface DecisionTicks {
  readonly openTo: readonly Constituency[];
  readonly accessMeasures: readonly AccessMeasure[];
  readonly isOwnProgramme: boolean;
  readonly isPublic: boolean;
}

/** A decision as a form gives it; what the form does not ask stays as it was. */
export function inputOf(
  values: Values,
  ticks: DecisionTicks,
  before: DecisionFactsFragment | null,
): DecisionInput {
  const line = (name: string): string | null => values[name]?.trim() || null;
  return {
    title: line("title") ?? "",
    type: (values.type ?? "OTHER") as DecisionType, // the form offers no other words
    objective: line("objective") ?? "",
    openTo: [...ticks.openTo],
    restrictedBecause: line("restrictedBecause"),
    positionAgreement: line("positionAgreement"),
    positionAgreementUrl: line("positionAgreementUrl"),
    accessMeasures: [...ticks.accessMeasures],
    accessNote: line("accessNote"),
    body: line("body"),
    ledBy: before?.ledBy?.id ?? null,
    isOwnProgramme: ticks.isOwnProgramme,
    openedOn: values.openedOn ?? "",
    answerWithinDays: daysOf(values.answerWithinDays),
    contestWithinDays: daysOf(values.contestWithinDays),
    isPublic: ticks.isPublic,
  };
}

const daysOf = (typed: string | undefined): number | null =>
  typed?.trim() ? Math.round(Number(typed)) : null;
