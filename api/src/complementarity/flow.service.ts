import type { CoverageFilter } from "../activities/coverage-filter.input.ts";
import { dayOf } from "../activities/coverage-source.sql.ts";
import type { Context } from "../context.ts";
import type { EffortBasis } from "../shared/effort-basis.ts";
import { countFlow, type FlowQuestion } from "./flow.queries.ts";
import { type FlowParts, flowParts } from "./flow.ts";

/** A flow with the question it answers. */
export interface AnsweredFlow extends FlowParts {
  readonly question: FlowQuestion;
  readonly basis: EffortBasis;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Counts a flow. @throws {Refusal} when the day that it is asked of is still to come. */
export async function answer(
  context: Context,
  filter: CoverageFilter,
  basis: EffortBasis,
): Promise<AnsweredFlow> {
  const { database, viewer, today } = context;
  const question = { filter, basis, day: dayOf(filter, context), sight: viewer.sight };
  const parts = flowParts(await countFlow(database, question));
  return { ...parts, question, basis, asOf: question.day ?? today };
}
