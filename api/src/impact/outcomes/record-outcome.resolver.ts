import { Outcome } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import * as outcomes from "./outcome.queries.ts";
import * as service from "./outcome.service.ts";
import { MOST_LINKED, OutcomeInput, RecordOutcomeInput } from "./outcome-changes.input.ts";
import * as links from "./outcome-links.ts";

@ArgsType()
class OutcomeAuthorsArgs {
  @Field(() => ID, { description: "Slug or id of the change." })
  outcome!: string;

  @ArrayMaxSize(MOST_LINKED)
  @Field(() => [ID], { description: "Slugs or ids of organisations." })
  coAuthors!: string[];
}

@ArgsType()
class OutcomeDemandsArgs {
  @Field(() => ID, { description: "Slug or id of the change." })
  outcome!: string;

  @ArrayMaxSize(MOST_LINKED)
  @Field(() => [ID], { description: "Slugs or ids of demands." })
  demands!: string[];
}

@Resolver(() => Outcome)
export class RecordOutcomeResolver {
  @Mutation(() => Outcome, {
    description:
      "Writes down a change, once for each key. Where civic space is repressed or closed it is kept to those concerned, and isGuarded says so.",
  })
  async recordOutcome(
    @Arg("input", () => RecordOutcomeInput) input: RecordOutcomeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcomes.find(context, info, await service.record(context, input));
  }

  @Mutation(() => Outcome, {
    description:
      "Says a change anew. When somebody else has changed it meanwhile nothing is saved: the answer is CONFLICT, with the `current` version in its extensions.",
  })
  async editOutcome(
    @Arg("slug", () => ID, { description: "Slug or id." }) slug: string,
    @Arg("version", () => Int, { description: "The version that the change was made of." }) version: number,
    @Arg("input", () => OutcomeInput) input: OutcomeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcomes.find(context, info, await service.edit(context, { named: slug, version }, input));
  }

  @Mutation(() => ID, {
    description:
      "Takes away a change that was written down by mistake, while nobody else says that they contributed and nobody who was asked has answered. Answers its id.",
  })
  removeOutcome(
    @Arg("slug", () => ID, { description: "Slug or id." }) slug: string,
    @Ctx() context: Context,
  ) {
    return service.remove(context, slug);
  }

  @Mutation(() => Outcome, {
    description:
      "Says anew who wrote a change down with whoever harvested it. Those left out go, but for whom the viewer may not know of.",
  })
  async setOutcomeAuthors(
    @Args(() => OutcomeAuthorsArgs) { outcome, coAuthors }: OutcomeAuthorsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcomes.find(context, info, await links.setAuthors(context, outcome, coAuthors));
  }

  @Mutation(() => Outcome, {
    description:
      "Says anew with which demands a change has to do. Those left out go, but for those that the viewer does not see.",
  })
  async setOutcomeDemands(
    @Args(() => OutcomeDemandsArgs) { outcome, demands }: OutcomeDemandsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcomes.find(context, info, await links.setDemands(context, outcome, demands));
  }
}
