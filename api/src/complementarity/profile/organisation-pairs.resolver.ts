import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { CoverageFilter } from "../../activities/coverage-filter.input.ts";
import type { Context } from "../../context.ts";
import { EffortBasis } from "../../shared/effort-basis.ts";
import { PageArgs } from "../../shared/page.ts";
import { STATEMENT_COST } from "../../shared/statement-costs.ts";
import * as pairs from "./organisation-pairs.service.ts";
import { OrganisationPairConnection } from "./pair-types.ts";
import { ProfileAxis } from "./profile-axis.ts";

@ArgsType()
class PairArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Id of an organisation: its pairs alone." })
  holder?: string;
}

@Resolver()
export class OrganisationPairsResolver {
  @Query(() => OrganisationPairConnection, {
    description:
      "How far any two organisations place their work the same way; those that overlap most first.",
    complexity: STATEMENT_COST,
  })
  organisationPairs(
    @Arg("filter", () => CoverageFilter, { nullable: true }) filter: CoverageFilter | null,
    @Arg("basis", () => EffortBasis, { defaultValue: EffortBasis.PRESENCE }) basis: EffortBasis,
    @Arg("axis", () => ProfileAxis, { defaultValue: ProfileAxis.JOINT }) axis: ProfileAxis,
    @Args(() => PairArgs) { holder, first, after }: PairArgs,
    @Ctx() context: Context,
  ) {
    return pairs.answer(context, {
      filter: filter ?? {},
      basis,
      axis,
      holder: holder ?? null,
      first: first ?? null,
      after: after ?? null,
    });
  }
}
