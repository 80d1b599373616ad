import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { PageArgs } from "../shared/page.ts";
import { STATEMENT_COST } from "../shared/statement-costs.ts";
import { Gap, GapConnection, GapFilter } from "./gap.types.ts";
import { GapState } from "./gap-state.ts";
import * as gaps from "./gaps.service.ts";

@Resolver(() => Gap)
export class GapResolver {
  @Query(() => GapConnection, {
    description:
      "What is recorded where somebody stated a need that stands: first where nothing is, then what is unknown, then what is met; of each the newest need first.",
    complexity: STATEMENT_COST,
  })
  gaps(
    @Arg("filter", () => GapFilter, { nullable: true }) filter: GapFilter | null,
    @Arg("state", () => GapState, { nullable: true }) state: GapState | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return gaps.list(context, info, { filter: filter ?? {}, state: state ?? null }, page);
  }
}
