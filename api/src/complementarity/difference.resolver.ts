import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { CoverageFilter } from "../activities/coverage-filter.input.ts";
import type { Context } from "../context.ts";
import { EffortBasis } from "../shared/effort-basis.ts";
import { MATRIX_COST, STATEMENT_COST } from "../shared/statement-costs.ts";
import { AxisValue, CoverageAxis, Trust } from "./coverage-types.ts";
import * as differences from "./difference.service.ts";
import { CoverageDifference } from "./difference-types.ts";
import { readTrust } from "./trust.queries.ts";

@Resolver(() => CoverageDifference)
export class DifferenceResolver {
  @Query(() => CoverageDifference, {
    description:
      "The cells of a matrix that two days tell differently. The filter says no day: phases are those of each day.",
    complexity: 2 * MATRIX_COST,
  })
  coverageDifference(
    @Arg("rows", () => CoverageAxis, { defaultValue: CoverageAxis.THEME }) rows: CoverageAxis,
    @Arg("columns", () => CoverageAxis, { defaultValue: CoverageAxis.COUNTRY }) columns: CoverageAxis,
    @Arg("filter", () => CoverageFilter, { nullable: true }) filter: CoverageFilter | null,
    @Arg("basis", () => EffortBasis, { defaultValue: EffortBasis.PRESENCE }) basis: EffortBasis,
    @Arg("from", () => GraphQLLocalDate, { description: "The earlier day." }) from: string,
    @Arg("to", () => GraphQLLocalDate, { nullable: true, description: "The later day; left out: today." })
    to: string | null,
    @Ctx() context: Context,
  ) {
    return differences.answer(context, { rows, columns, filter: filter ?? {}, basis, from, to });
  }

  @FieldResolver(() => [AxisValue])
  rows(@Root() difference: differences.AnsweredDifference) {
    return difference.rows();
  }

  @FieldResolver(() => [AxisValue])
  columns(@Root() difference: differences.AnsweredDifference) {
    return difference.columns();
  }

  @FieldResolver(() => Trust, { complexity: STATEMENT_COST, description: "Of the later day." })
  trust(@Root() { later }: differences.AnsweredDifference, @Ctx() { database, today }: Context) {
    return readTrust(database, later.question, today);
  }
}
