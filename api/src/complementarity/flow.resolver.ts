import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { CoverageFilter } from "../activities/coverage-filter.input.ts";
import type { Context } from "../context.ts";
import { EffortBasis } from "../shared/effort-basis.ts";
import { MATRIX_COST, STATEMENT_COST } from "../shared/statement-costs.ts";
import { nameKeys } from "./axis-values.ts";
import { AxisValue, CoverageAxis, Trust } from "./coverage-types.ts";
import * as flows from "./flow.service.ts";
import { keysOf } from "./flow.ts";
import { CoverageFlow } from "./flow-types.ts";
import { readTrust } from "./trust.queries.ts";

@Resolver(() => CoverageFlow)
export class FlowResolver {
  @Query(() => CoverageFlow, {
    description:
      "Who works on what, where: the links from organisations over themes to places. BUDGET tells of what has a known amount alone; the other bases count activities.",
    complexity: MATRIX_COST,
  })
  coverageFlow(
    @Arg("filter", () => CoverageFilter, { nullable: true }) filter: CoverageFilter | null,
    @Arg("basis", () => EffortBasis, { defaultValue: EffortBasis.PRESENCE }) basis: EffortBasis,
    @Ctx() context: Context,
  ) {
    return flows.answer(context, filter ?? {}, basis);
  }

  @FieldResolver(() => [AxisValue])
  holders(@Root() { toThemes }: flows.AnsweredFlow, @Ctx() { database, language }: Context) {
    return nameKeys(database, CoverageAxis.HOLDER, keysOf(toThemes, "from"), language);
  }

  @FieldResolver(() => [AxisValue])
  themes(@Root() { toThemes }: flows.AnsweredFlow, @Ctx() { database, language }: Context) {
    return nameKeys(database, CoverageAxis.THEME, keysOf(toThemes, "to"), language);
  }

  @FieldResolver(() => [AxisValue])
  places(@Root() { toPlaces }: flows.AnsweredFlow, @Ctx() { database, language }: Context) {
    return nameKeys(database, CoverageAxis.COUNTRY, keysOf(toPlaces, "to"), language);
  }

  @FieldResolver(() => Trust, { complexity: STATEMENT_COST })
  trust(@Root() { question }: flows.AnsweredFlow, @Ctx() { database, today }: Context) {
    return readTrust(database, question, today);
  }
}
