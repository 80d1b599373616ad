import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { CoverageFilter } from "../activities/coverage-filter.input.ts";
import type { Context } from "../context.ts";
import { EffortBasis } from "../shared/effort-basis.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { MATRIX_COST, STATEMENT_COST } from "../shared/statement-costs.ts";
import {
  AxisValue,
  CoverageAxis,
  CoverageCell,
  CoverageMatrix,
  StateCount,
  Trust,
} from "./coverage-types.ts";
import * as matrices from "./matrix.service.ts";
import { countStates } from "./matrix.ts";
import { readTrust } from "./trust.queries.ts";
import { countPartners } from "./withheld-partners.service.ts";

@Resolver(() => CoverageMatrix)
export class MatrixResolver {
  @Query(() => CoverageMatrix, {
    description: "Where the umbrella is recorded, where members are, where both, where nothing is.",
    complexity: MATRIX_COST,
  })
  coverageMatrix(
    @Arg("rows", () => CoverageAxis, { defaultValue: CoverageAxis.THEME }) rows: CoverageAxis,
    @Arg("columns", () => CoverageAxis, { defaultValue: CoverageAxis.COUNTRY }) columns: CoverageAxis,
    @Arg("filter", () => CoverageFilter, { nullable: true }) filter: CoverageFilter | null,
    @Arg("basis", () => EffortBasis, { defaultValue: EffortBasis.PRESENCE }) basis: EffortBasis,
    @Arg("compare", () => ID, {
      nullable: true,
      description:
        "Slug or id of an organisation, which then stands on the umbrella's side, and everybody else on the members'. For members and the secretariat.",
    })
    compare: string | null,
    @Ctx() context: Context,
  ) {
    return matrices.answer(context, { rows, columns, filter: filter ?? {}, basis, compare });
  }

  @FieldResolver(() => [AxisValue])
  rows(@Root() matrix: matrices.AnsweredMatrix) {
    return matrix.rows();
  }

  @FieldResolver(() => [AxisValue])
  columns(@Root() matrix: matrices.AnsweredMatrix) {
    return matrix.columns();
  }

  @FieldResolver(() => [CoverageCell])
  cells(
    @Root() { counted, cells }: matrices.AnsweredMatrix,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return new ReadQuery(info, context).asksFor("state") ? cells() : counted;
  }

  @FieldResolver(() => [StateCount])
  async states(@Root() { rows, columns, cells }: matrices.AnsweredMatrix) {
    return countStates(await rows(), await columns(), await cells());
  }

  @FieldResolver(() => Int, {
    description:
      "Partners of the whole selection, each counted once. Where nothing but regions narrows it, those that are withheld in them as well.",
    complexity: STATEMENT_COST,
  })
  partners(@Root() { question }: matrices.AnsweredMatrix, @Ctx() context: Context) {
    return countPartners(context, question);
  }

  @FieldResolver(() => Trust, { complexity: STATEMENT_COST })
  trust(@Root() { question }: matrices.AnsweredMatrix, @Ctx() { database, today }: Context) {
    return readTrust(database, question, today);
  }
}
