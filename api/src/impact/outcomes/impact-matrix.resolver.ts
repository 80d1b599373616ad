import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.ts";
import { metricOf } from "../../shared/metric.ts";
import { MATRIX_COST } from "../../shared/statement-costs.ts";
import { Counting, creditOf } from "../measures/credit.ts";
import { OUTCOMES } from "../measures/outcome.definitions.ts";
import { type OutcomeShare, outcomeShare } from "../measures/outcome-shares.ts";
import { type FiguredMatrix, figureMatrix, tellOtherwise } from "./figure-matrix.ts";
import { ageOf, cellsOf } from "./impact-figures.ts";
import { MOST_LISTED, readMatrix } from "./impact-matrix.queries.ts";
import {
  CountedOutcomes,
  EvidenceAge,
  ImpactCell,
  OrganisationCredit,
  WhatWentOtherwise,
} from "./impact-matrix.types.ts";
import { OutcomeFilter } from "./outcome.input.ts";

@ObjectType({
  description:
    "Changes by where policy changed and in what, with how far they are borne out. Everything is counted of what the viewer sees, and nothing is added up to a score.",
})
export class ImpactMatrix {
  @Field(() => GraphQLLocalDate, { description: "The day of the answer, in Brussels." })
  asOf!: string;

  @Field(() => Int, { description: "Changes that were counted." })
  total!: number;
}

@Resolver(() => ImpactMatrix)
export class ImpactMatrixResolver {
  @Query(() => ImpactMatrix, {
    description: "Changes by arena and kind of influence, of those that the viewer sees.",
    complexity: MATRIX_COST,
  })
  async impactMatrix(
    @Arg("filter", () => OutcomeFilter, { nullable: true }) filter: OutcomeFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FiguredMatrix> {
    return figureMatrix(await readMatrix(context, info, filter ?? {}), context.dayInBrussels);
  }

  @FieldResolver(() => [ImpactCell], { description: "Those that hold a change at least." })
  cells(@Root() { outcomes }: FiguredMatrix): ImpactCell[] {
    return cellsOf(outcomes).map(({ all, ...cell }) => ({
      ...cell,
      total: all.length,
      outcomes: all.flatMap(({ inCell }) => inCell ?? []).slice(0, MOST_LISTED),
    }));
  }

  @FieldResolver(() => CountedOutcomes, { description: "I6: those that are substantiated." })
  substantiated(@Root() matrix: FiguredMatrix, @Ctx() context: Context) {
    return counted(matrix, "substantiated", context);
  }

  @FieldResolver(() => CountedOutcomes, {
    description: "I6: those of which somebody independent said anything.",
  })
  tested(@Root() matrix: FiguredMatrix, @Ctx() context: Context) {
    return counted(matrix, "tested", context);
  }

  @FieldResolver(() => CountedOutcomes, {
    description: "I7: those of which another explanation is listed, and each is assessed.",
  })
  rivalsChecked(@Root() matrix: FiguredMatrix, @Ctx() context: Context) {
    return counted(matrix, "rivalsChecked", context);
  }

  @FieldResolver(() => CountedOutcomes, {
    description: "I8: those that are negative, or that nobody had meant.",
  })
  adverse(@Root() matrix: FiguredMatrix, @Ctx() context: Context) {
    return counted(matrix, "adverse", context);
  }

  @FieldResolver(() => CountedOutcomes, {
    description: "I9: those that a partner wrote down, alone or with others.",
  })
  coAuthored(@Root() matrix: FiguredMatrix, @Ctx() context: Context) {
    return counted(matrix, "coAuthored", context);
  }

  @FieldResolver(() => WhatWentOtherwise)
  whatWentOtherwise(@Root() matrix: FiguredMatrix): WhatWentOtherwise {
    return tellOtherwise(matrix);
  }

  @FieldResolver(() => [OrganisationCredit], {
    description:
      "I11: to how many changes organisations of whom the viewer may know say that they contributed, by name; never a ranking.",
  })
  contributions(
    @Root() { outcomes, organisations }: FiguredMatrix,
    @Arg("counting", () => Counting, { defaultValue: Counting.WHOLE }) counting: Counting,
  ): OrganisationCredit[] {
    const credits = creditOf(
      outcomes.map(({ contributors }) => contributors),
      counting,
    );
    const counts = new Map(credits.map(({ organisation, count }) => [organisation, count]));
    return organisations.flatMap(({ id, node }) => {
      const count = counts.get(id);
      return count === undefined ? [] : [{ organisation: node, count }];
    });
  }

  @FieldResolver(() => EvidenceAge)
  evidenceAge(@Root() { outcomes, asOf }: FiguredMatrix): EvidenceAge {
    return ageOf(
      outcomes.flatMap(({ evidence }) => evidence),
      asOf,
    );
  }
}

function counted(
  { outcomes }: FiguredMatrix,
  which: OutcomeShare,
  { dayInBrussels, language }: Context,
): CountedOutcomes {
  const { share, ...counts } = outcomeShare(outcomes, which);
  const told = { basis: null, asOf: dayInBrussels, trust: null, language };
  return { ...counts, share: metricOf(OUTCOMES[which], share, told) };
}
