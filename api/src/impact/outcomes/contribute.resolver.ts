import { Outcome } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import * as consents from "./consents.service.ts";
import * as contributions from "./contributions.service.ts";
import * as outcomes from "./outcome.queries.ts";
import {
  AddContributionInput,
  ContributionInput,
  OutcomeConsentInput,
  RivalAssessmentInput,
} from "./outcome-changes.input.ts";
import * as rivals from "./rivals.service.ts";

@Resolver(() => Outcome)
export class ContributeResolver {
  @Mutation(() => Outcome, {
    description:
      "Says what an organisation contributed to a change; whoever reads the change may say it of theirs.",
  })
  async addContribution(
    @Arg("outcome", () => ID, { description: "Slug or id." }) outcome: string,
    @Arg("input", () => AddContributionInput) input: AddContributionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcomes.find(context, info, await contributions.add(context, outcome, input));
  }

  @Mutation(() => Outcome, {
    description:
      "Says anew what an organisation contributed. When somebody else has changed it meanwhile nothing is saved: the answer is CONFLICT.",
  })
  async editContribution(
    @Arg("id", () => ID) id: string,
    @Arg("version", () => Int, { description: "The version that the change was made of." }) version: number,
    @Arg("input", () => ContributionInput) input: ContributionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcomes.find(context, info, await contributions.edit(context, { id, version }, input));
  }

  @Mutation(() => Outcome, { description: "Says that a contribution stands as it is written." })
  async confirmContribution(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcomes.find(context, info, await contributions.confirm(context, id));
  }

  @Mutation(() => Outcome, { description: "Takes a contribution back." })
  async removeContribution(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcomes.find(context, info, await contributions.remove(context, id));
  }

  @Mutation(() => Outcome, {
    nullable: true,
    description:
      "Says up to whom a partner lets a change be told, narrower or wider than before; null where whoever says it does not read it any more.",
  })
  async consentToOutcome(
    @Arg("outcome", () => ID, { description: "Slug or id." }) outcome: string,
    @Arg("input", () => OutcomeConsentInput) input: OutcomeConsentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcomes.find(context, info, await consents.consent(context, outcome, input));
  }

  @Mutation(() => Outcome, { description: "Lists what else may have brought a change about." })
  async addRival(
    @Arg("outcome", () => ID, { description: "Slug or id." }) outcome: string,
    @Arg("text", () => String, { description: "1 to 1000 characters." }) text: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcomes.find(context, info, await rivals.add(context, outcome, text));
  }

  @Mutation(() => Outcome, {
    description: "Says how far another explanation holds; what was said before goes.",
  })
  async assessRival(
    @Arg("id", () => ID) id: string,
    @Arg("input", () => RivalAssessmentInput) input: RivalAssessmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcomes.find(context, info, await rivals.assess(context, id, input));
  }

  @Mutation(() => Outcome, { description: "Takes another explanation off the list." })
  async removeRival(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcomes.find(context, info, await rivals.remove(context, id));
  }
}
