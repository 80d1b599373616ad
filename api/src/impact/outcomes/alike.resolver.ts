import { Outcome } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { mayEver } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import { PageArgs } from "../../shared/page.ts";
import { RECORD_COST, STATEMENT_COST } from "../../shared/statement-costs.ts";
import { speakOfOwnPart } from "../impact.policy.ts";
import * as alike from "./alike.queries.ts";
import { AlikeOutcome, PossibleDuplicateConnection } from "./alike.types.ts";

@Resolver(() => Outcome)
export class AlikeResolver {
  @Query(() => PossibleDuplicateConnection, {
    description:
      "Pairs of changes that may be the same, of those that the viewer may keep and of which nobody has said that they are not; what speaks most for it first.",
    complexity: STATEMENT_COST,
  })
  possibleDuplicates(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return alike.pairs(context, info, page);
  }

  @FieldResolver(() => [AlikeOutcome], {
    description:
      "Other changes that may be the same, what speaks most for it first, at most 5; for those who may say that they contributed.",
    complexity: RECORD_COST,
  })
  alike(
    @Root() { alike: id }: { readonly alike: string },
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AlikeOutcome[]> | AlikeOutcome[] {
    return mayEver(speakOfOwnPart, context.viewer) ? alike.alikeOf(context, info, id) : [];
  }
}
