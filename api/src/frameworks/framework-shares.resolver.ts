import { FrameworkCycle, Organisation } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Float, ID, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { MetricResult } from "../shared/metric.ts";
import { STATEMENT_COST } from "../shared/statement-costs.ts";
import * as shares from "./framework-shares.service.ts";

@ObjectType({ description: "How much is inside the frameworks of a cycle.", simpleResolvers: true })
export class FrameworkShare {
  @Field(() => MetricResult)
  share!: typeof MetricResult;

  @Field(() => Float, {
    nullable: true,
    description:
      "What the rules of the cycle ask, 0 to 1; null where they state none, and nothing is compared.",
  })
  line!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the share is at least the line; null where there is no line or no share.",
  })
  reachesLine!: boolean | null;

  @Field(() => Int, { description: "Leaf activities that are linked to a framework of the cycle." })
  linkedActivities!: number;

  @Field(() => Float, {
    nullable: true,
    description: "Euro inside; null where no amount is known, or nothing is linked.",
  })
  insideEur!: number | null;

  @Field(() => Float, { nullable: true, description: "Euro in all; null where no amount is known." })
  totalEur!: number | null;
}

@ObjectType({ description: "How much of the work of one organisation is inside.", simpleResolvers: true })
export class HolderFrameworkShare extends FrameworkShare {
  @Field(() => Organisation)
  holder!: Organisation;
}

@ObjectType({ description: "What of the work in a cycle is inside its frameworks.", simpleResolvers: true })
export class FrameworkShares {
  @Field(() => FrameworkCycle)
  cycle!: FrameworkCycle;

  @Field(() => FrameworkShare, { description: "Of all holders together, beside the line for subsidy." })
  whole!: FrameworkShare;

  @Field(() => [HolderFrameworkShare], {
    description: "Of each holder with work in the cycle, by name, beside the line for operational costs.",
  })
  holders!: HolderFrameworkShare[];
}

@Resolver(() => FrameworkShares)
export class FrameworkSharesResolver {
  @Query(() => FrameworkShares, {
    nullable: true,
    description: "Null where no such cycle is recorded.",
    complexity: STATEMENT_COST,
  })
  frameworkShares(
    @Arg("cycle", () => ID) cycle: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return shares.answer(context, info, cycle);
  }
}
