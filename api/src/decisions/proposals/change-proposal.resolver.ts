import { Proposal } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import * as leader from "./answer.service.ts";
import * as author from "./author.service.ts";
import { EditProposalInput, ProposalAnswerInput, ProposalArgs, ProposalInput } from "./proposal.input.ts";
import * as proposals from "./proposal.queries.ts";

@Resolver(() => Proposal)
export class ChangeProposalResolver {
  @Mutation(() => Proposal, {
    description:
      "Proposes something to a decision that is open to its author; the clock of its answer begins.",
  })
  async submitProposal(
    @Arg("input", () => ProposalInput) input: ProposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return proposals.find(context, info, await author.submit(context, input));
  }

  @Mutation(() => Proposal, {
    description:
      "Writes a proposal anew, until it is answered. When somebody else has changed it meanwhile nothing is saved: the answer is CONFLICT.",
  })
  async editProposal(
    @Args(() => ProposalArgs) of: ProposalArgs,
    @Arg("input", () => EditProposalInput) input: EditProposalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return proposals.find(context, info, await author.edit(context, of, input));
  }

  @Mutation(() => Proposal, { description: "Takes a proposal back, until it is answered." })
  async withdrawProposal(
    @Args(() => ProposalArgs) of: ProposalArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return proposals.find(context, info, await author.withdraw(context, of));
  }

  @Mutation(() => Proposal, { description: "Says that somebody looks at a proposal." })
  async takeUpProposal(
    @Args(() => ProposalArgs) of: ProposalArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return proposals.find(context, info, await leader.takeUp(context, of));
  }

  @Mutation(() => Proposal, {
    description: "Answers a proposal, for the first time or after the answer was contested.",
  })
  async answerProposal(
    @Args(() => ProposalArgs) of: ProposalArgs,
    @Arg("input", () => ProposalAnswerInput) input: ProposalAnswerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return proposals.find(context, info, await leader.answer(context, of, input));
  }

  @Mutation(() => Proposal, {
    description:
      "Takes the last answer back, on the day on which it was given and while it is not contested.",
  })
  async takeBackAnswer(
    @Args(() => ProposalArgs) of: ProposalArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return proposals.find(context, info, await leader.takeBack(context, of));
  }

  @Mutation(() => Proposal, {
    description: "Says that its author does not accept the last answer, which is then waited for anew.",
  })
  async contestAnswer(
    @Args(() => ProposalArgs) of: ProposalArgs,
    @Arg("because", () => String, { description: "1 to 1000 characters." }) because: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return proposals.find(context, info, await author.contest(context, of, because));
  }
}
