import { Partnership } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from "type-graphql";
import { PartnershipConnection } from "../activities/partnership.resolver.ts";
import type { Context } from "../context.ts";
import { PageArgs } from "../shared/page.ts";
import { acceptPartnership } from "./accept-partnership.service.ts";
import { listAwaiting } from "./awaiting-partnership.queries.ts";

@InputType({ description: "Which partnership is accepted." })
export class PartnershipAcceptance {
  @Field(() => ID, { description: "Of the partnership." })
  id!: string;
}

@Resolver(() => Partnership)
export class AcceptPartnershipResolver {
  @Query(() => PartnershipConnection, {
    description:
      "Partnerships that wait for the viewer to accept them, for the partner or for the secretariat; by name of the partner.",
  })
  awaitingPartnerships(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listAwaiting(context, info, page);
  }

  @Mutation(() => Partnership, {
    description:
      "Accepts that a holder works with a partner that was hidden when its file first named it: the holder then sees the partner's record like its other partners.",
  })
  acceptPartnership(
    @Arg("input", () => PartnershipAcceptance) { id }: PartnershipAcceptance,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return acceptPartnership(context, info, id);
  }
}
