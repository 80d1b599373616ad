import { NetworkStance } from "@onze/schema";
import { Arg, Ctx, Field, ID, InputType, Mutation, Query, Resolver } from "type-graphql";
import { CoverageFilter } from "../../activities/coverage-filter.input.ts";
import type { Context } from "../../context.ts";
import { MATRIX_COST } from "../../shared/statement-costs.ts";
import { lookThrough } from "./network-lens.service.ts";
import { NetworkLens, NetworkStrategy } from "./network-lens-types.ts";
import * as strategies from "./network-strategy.service.ts";

@InputType({ description: "What the secretariat says of a network." })
class NetworkStrategyInput {
  @Field(() => ID, { description: "Slug or id of the network." })
  networkId!: string;

  @Field(() => NetworkStance, { description: "What it does for the work of the umbrella." })
  stance!: NetworkStance;

  @Field(() => String, { description: "Why, in 10 to 2000 characters." })
  reason!: string;
}

@Resolver()
export class NetworkLensResolver {
  @Query(() => NetworkLens, {
    description:
      "How networks tie the work of the secretariat and of members, also where each works with another part of one network. Affiliations are those of today.",
    complexity: MATRIX_COST,
  })
  networkLens(
    @Arg("filter", () => CoverageFilter, { nullable: true }) filter: CoverageFilter | null,
    @Ctx() context: Context,
  ) {
    return lookThrough(context, filter ?? {});
  }

  @Query(() => NetworkStrategy, {
    nullable: true,
    description: "The secretariat's note on a network; null without one, and where there is no such network.",
  })
  networkStrategy(
    @Arg("network", () => ID, { description: "Slug or id." }) network: string,
    @Ctx() context: Context,
  ) {
    return strategies.find(context, network);
  }

  @Mutation(() => NetworkStrategy, {
    description:
      "Writes the secretariat's note on a network, in place of an earlier one, which the history keeps.",
  })
  writeNetworkStrategy(
    @Arg("input", () => NetworkStrategyInput) input: NetworkStrategyInput,
    @Ctx() context: Context,
  ) {
    return strategies.write(context, input);
  }

  @Mutation(() => ID, {
    description: "Removes the secretariat's note on a network, and answers the network's id.",
  })
  removeNetworkStrategy(
    @Arg("network", () => ID, { description: "Slug or id." }) network: string,
    @Ctx() context: Context,
  ) {
    return strategies.remove(context, network);
  }
}
