import { Round } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.ts";
import { RECORD_COST } from "../../shared/statement-costs.ts";
import { RoundResults } from "./result.types.ts";
import { type ClosedRound, resultsOf } from "./results.service.ts";

@Resolver(() => Round)
export class RoundResultsResolver {
  @FieldResolver(() => RoundResults, {
    nullable: true,
    description: "Null before the round closes: nothing is told meanwhile, not even how many answered.",
    complexity: RECORD_COST,
  })
  results(
    @Root() { results }: { readonly results: ClosedRound },
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return resultsOf(context, info, results);
  }
}
