import { Outcome } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import * as merging from "./merging.service.ts";
import * as outcomes from "./outcome.queries.ts";

@Resolver(() => Outcome)
export class MergeResolver {
  @Mutation(() => Outcome, {
    description:
      "Says that a record is of the same change as another, in which it goes on with all that belongs to it; answers that other. Whoever does not read the other reads the record as before.",
  })
  async mergeOutcomes(
    @Arg("outcome", () => ID, { description: "Slug or id of the record that goes on in the other." })
    outcome: string,
    @Arg("into", () => ID, { description: "Slug or id of the other." }) into: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcomes.find(context, info, await merging.merge(context, outcome, into));
  }

  @Mutation(() => Outcome, {
    description: "Says that a record is of a change of its own after all: both are as they were.",
  })
  async unmergeOutcome(
    @Arg("outcome", () => ID, { description: "Slug or id of the record that was merged." }) outcome: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcomes.find(context, info, await merging.unmerge(context, outcome));
  }

  @Mutation(() => Outcome, {
    description:
      "Says that two records are of two changes, so that nobody is asked again; answers the first.",
  })
  async distinguishOutcomes(
    @Arg("first", () => ID, { description: "Slug or id." }) first: string,
    @Arg("second", () => ID, { description: "Slug or id." }) second: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcomes.find(context, info, await merging.distinguish(context, first, second));
  }
}
